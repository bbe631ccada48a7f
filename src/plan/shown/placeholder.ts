import type { AsItStands } from '../../model/as-it-stands.ts';
import type { ProgramLine } from '../../model/plan.ts';
import { programText } from '../source.ts';
import { readLogicalLines } from '../tokens.ts';

/** `"YOUR_API_KEY"`, `"<token>"`, `"sk-..."`: strings in which the reader is to put something of their own. */
export function placeholderIn(lines: readonly ProgramLine[]): Pick<AsItStands, 'placeholder'> {
  const source = programText(lines);
  const strings = readLogicalLines(source).flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'string'));
  const found = strings.find(({ start, end }) => placeholder.test(source.slice(start, end)));
  if (found === undefined) return {};
  const line = lines[source.slice(0, found.start).split('\n').length - 1];
  return { placeholder: { text: source.slice(found.start, found.end), line: line?.place?.line ?? 0 } };
}

const placeholder =
  /^\w*['"](?:#{2,}|\*{3,}|\?{3,}|_{3,}|(?:my|your)[-_]?(?:app|project|package|module|site|plugin)s?(?:[.:/][\w.:/-]*)?|<[\w .-]+>|[\w-]*(?:your|my|tu|seu|votre|ihr)[-_ ]?(?:own[-_ ])?(?:\w+[-_ ])?(?:api|app|access|auth|account|bot|bucket|client|connection|db|email|host|key|mail|org\w*|pass\w*|project|secret|server|token|url|user\w*)[\w-]*|(?:api|access|secret|bot|auth)[-_ ]?(?:key|token)|(?:path[-_/ ]to[-_/ ])?(?:my[-_ ]?)?file[-_ ]?(?:name|path)|\w*[-_]?x{3,}[\w-]*|(?:sk|pk|ghp|key)-?[.…]{3}|sk-\w*(?:your|key)[\w-]*|.*(?:你的|您的|自己的|平台分配)\S*)['"]$/iu;
