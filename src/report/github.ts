import type { BlockReport, DocumentReport, Report } from '../model/report.ts';
import { claimText, claimTitle, folded } from './claim-text.ts';
import { listFailuresWorstFirst, listPassing } from './failures.ts';
import { inertLine } from './ci-log.ts';
import { makeLocator } from './locate.ts';
import type { Located } from './locate.ts';
import { pathWithin } from './path-within.ts';
import { adviceFor } from './problem-advice.ts';
import type { RenderOptions } from './render-options.ts';
import { safeLine, safeLines } from './safe.ts';

/**
 * Workflow commands for GitHub's runner, one on a line, that annotate the lines of documents and sheets: `error` for what
 * fails the gate, `warning` for what is undecided and for warnings among the problems, `notice` for blocks that nothing is
 * claimed of. GitHub shows ten of a kind for a step; the rest is counted in a last line, which is no command.
 */
export function renderGithub(report: Report, options: RenderOptions): string {
  const annotations = annotationsOf(report, options).map((each) => inWorkspace(each, options));
  const kinds = (['error', 'warning', 'notice'] as const).map((kind) => {
    const all = annotations.filter((annotation) => annotation.kind === kind);
    return { kind, shown: all.slice(0, mostOfKind), more: Math.max(0, all.length - mostOfKind) };
  });
  const commands = kinds.flatMap(({ shown }) => shown.map(command));
  const rest = kinds
    .filter(({ more }) => more > 0)
    .map(({ kind, more }) => `${more} more ${kind}${more === 1 ? '' : 's'}`);
  const lines =
    rest.length === 0 ? commands : [...commands, inertLine(`claimcheck: not annotated: ${rest.join(', ')}`)];
  return lines.map((line) => `${line}\n`).join('');
}

/** https://docs.github.com/actions/reference/limits: annotations of one kind for a step. */
const mostOfKind = 10;
/** Characters; more is not shown. */
const longestTitle = 250;
const longestMessage = 4000;

interface Annotation extends Located {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** The runner takes a path to begin in its workspace; what stands for an option stays. */
function inWorkspace(annotation: Annotation, { within }: RenderOptions): Annotation {
  const { path } = annotation;
  return path.startsWith('--') ? annotation : { ...annotation, path: pathWithin(within.workspace, path) };
}

function annotationsOf(report: Report, options: RenderOptions): readonly Annotation[] {
  const locate = makeLocator(options.planned);
  const claims = [
    ...listFailuresWorstFirst(report, options.strict).map((located) => ({ kind: 'error' as const, located })),
    ...listPassing(report, options.strict)
      .filter(({ claim }) => claim.verdict === 'undecided' && claim.reason?.startsWith('open:') !== true)
      .map((located) => ({ kind: 'warning' as const, located })),
  ];
  return [
    ...problemAnnotations(report, options),
    ...claims.map(({ kind, located }) => {
      return { ...locate(located), kind, title: claimTitle(located.claim), message: claimText(located, report) };
    }),
    ...report.documents.flatMap(unclaimedAnnotations),
  ];
}

function problemAnnotations({ problems }: Report, options: RenderOptions): readonly Annotation[] {
  return problems.map((problem) => {
    const { severity: kind, path, place: start, ruleId: title, reason } = problem;
    return { kind, path, start, end: null, title, message: `${reason}\n${adviceFor(problem, options.problems ?? [])}` };
  });
}

function unclaimedAnnotations({ path, blocks }: DocumentReport): readonly Annotation[] {
  const unclaimed = blocks.filter(({ role }) => role === 'unclaimed');
  return unclaimed.map(({ place, selector }: BlockReport) => {
    const message = `No claim uses this block and no \`ignore\` names it: ${selector}`;
    return { kind: 'notice', path, start: place, end: null, title: 'unclaimed block', message };
  });
}

/** What needs no more than one line is not shown over several: the runner drops columns there. */
function command({ kind, path, start, end, title, message }: Annotation): string {
  const isFile = !path.startsWith('--');
  const isOneLine = end?.line === start?.line;
  const properties = [
    ...(isFile ? [['file', path.replaceAll(acting, safeLine)]] : []),
    ...(isFile && start !== null ? [['line', String(start.line)]] : []),
    ...(isFile && start !== null && (end === null || isOneLine) ? [['col', String(start.column)]] : []),
    ...(isFile && end !== null ? [['endLine', String(end.line)]] : []),
    // The last character, not the one behind it.
    ...(isFile && end !== null && isOneLine ? [['endColumn', String(end.column - 1)]] : []),
    ['title', shortened(safeLine(folded(title)), longestTitle)],
  ];
  const stated = properties.map(([name, value = '']) => `${name}=${escapeProperty(value)}`).join(',');
  return `::${kind} ${stated}::${escapeData(shortened(safeLines(message).join('\n'), longestMessage))}`;
}

/** What in the name of a file acts on the terminal that shows the raw log; line ends are escaped as all of them are. */
const acting = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit).replace(/\p{Cs}$/u, '')}…`;
}

/** As the runner takes it back: ActionCommand of github.com/actions/runner. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
