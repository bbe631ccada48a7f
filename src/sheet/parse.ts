import { createHash } from 'node:crypto';
import type { Problem } from '../model/problem.ts';
import type { NamedProgram } from '../model/program-source.ts';
import type { Claim, Ignore, Sheet } from '../model/sheet.ts';
import { decodeClaim } from './decode-claim.ts';
import { decodeProgram, decodeSelector } from './decode-program.ts';
import { withoutDependents } from './dependents.ts';
import { makeIds } from './ids.ts';
import { problemsOf, sortProblems } from './issues.ts';
import { claimIdPattern, programNamePattern, sheetSchema } from './sheet-schema.ts';
import { readText } from './text.ts';
import type { Node } from './tree.ts';
import { childOf, entryOf, nodeAt, plain } from './tree.ts';
import { readYaml } from './yaml.ts';

/** A sheet as far as it can be used, and every Problem in it, sorted by place. */
export interface ParsedSheet {
  /** Null where nothing can be used: no text, no YAML, no mapping, no `document`. */
  readonly sheet: Sheet | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a sheet of expectations. Claims and programs that have no Problem are kept when others have one; a claim whose
 * program has one goes with it. `path` is relative to the working directory; it names the file in Problems.
 */
export function parseSheet(path: string, bytes: Uint8Array): ParsedSheet {
  const text = readText(path, bytes);
  if (typeof text !== 'string') return { sheet: null, problems: [text] };
  const { tree, problems: yamlProblems } = readYaml(path, text);
  if (tree === null) return { sheet: null, problems: sortProblems(yamlProblems) };
  const checked = sheetSchema.safeParse(plain(tree));
  const issues = checked.success ? [] : problemsOf(path, tree, checked.error.issues);
  const claims = decodeClaims(path, childrenOf(tree, 'claims'));
  const problems = sortProblems([...yamlProblems, ...issues, ...claims.problems]);
  const document = sheetSchema.shape.document.safeParse(plain(childOf(tree, 'document')));
  if (tree.kind !== 'mapping' || !document.success) return { sheet: null, problems };
  const programs = decodePrograms(childOf(tree, 'programs'));
  const sheet: Sheet = {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    document: { path: document.data.trim(), place: childOf(tree, 'document').place },
    python: sheetSchema.shape.python.safeParse(plainAt(tree, 'python')).data ?? null,
    timeoutSeconds: sheetSchema.shape.timeout.safeParse(plainAt(tree, 'timeout')).data ?? null,
    programs: programs.decoded,
    claims: claims.decoded,
    ignores: decodeIgnores(childrenOf(tree, 'ignore')),
  };
  return { sheet: withoutDependents(sheet, programs.refused), problems };
}

interface DecodedClaims {
  readonly decoded: readonly Claim[];
  /** `duplicate-id`: the schema looks at one claim at a time. */
  readonly problems: readonly Problem[];
}

function decodeClaims(path: string, nodes: readonly Node[]): DecodedClaims {
  const ids = makeIds(nodes.map((node) => ({ explicit: explicitId(node), quote: firstQuote(node) })));
  const firstLines = new Map<string, number>();
  const decoded: Claim[] = [];
  const problems: Problem[] = [];
  for (const [index, node] of nodes.entries()) {
    const id = ids[index] ?? '';
    const first = firstLines.get(id);
    if (first !== undefined) problems.push(duplicate(path, childOf(node, 'id'), id, first));
    else firstLines.set(id, childOf(node, 'id').place.line);
    const read = claimSchema.safeParse(plain(node));
    if (read.success && !node.flawed && first === undefined) decoded.push(decodeClaim(read.data, node, id));
  }
  return { decoded, problems };
}

const claimSchema = sheetSchema.shape.claims.unwrap().element;

function duplicate(path: string, node: Node, id: string, firstLine: number): Problem {
  const reason = `Unexpected second claim \`${id}\`, expected an id of its own (the first is in line ${firstLine})`;
  const advice = 'Choose another id, or leave it out: it is then made from the quote.';
  return { ruleId: 'duplicate-id', path, place: node.place, reason, advice, severity: 'error' };
}

function explicitId(node: Node): string | null {
  const id = plainAt(node, 'id');
  return typeof id === 'string' && claimIdPattern.test(id) ? id : null;
}

function firstQuote(node: Node): string | null {
  const [first] = [plainAt(node, 'quote')].flat();
  if (typeof first === 'string') return first;
  const text = plain(nodeAt(node, ['quote', 'text']));
  return typeof text === 'string' ? text : null;
}

interface DecodedPrograms {
  readonly decoded: readonly NamedProgram[];
  /** Names of those that have a Problem. */
  readonly refused: ReadonlySet<string>;
}

function decodePrograms(node: Node): DecodedPrograms {
  const decoded: NamedProgram[] = [];
  const refused = new Set<string>();
  if (node.kind !== 'mapping') return { decoded, refused };
  for (const { key: name, value } of node.entries.values()) {
    const read = programSchema.safeParse(plain(value));
    const isRight = read.success && !value.flawed && programNamePattern.test(name);
    if (isRight) decoded.push({ ...decodeProgram(read.data, value), name });
    else refused.add(name);
  }
  return { decoded, refused };
}

const programSchema = sheetSchema.shape.programs.unwrap().valueType;

function decodeIgnores(nodes: readonly Node[]): readonly Ignore[] {
  return nodes.flatMap((node) => {
    const read = ignoredSchema.safeParse(plain(node));
    if (!read.success || node.flawed) return [];
    const block = decodeSelector(read.data.block, childOf(node, 'block'));
    return [{ block, because: read.data.because, place: node.place }];
  });
}

const ignoredSchema = sheetSchema.shape.ignore.unwrap().element;

function childrenOf(tree: Node, key: string): readonly Node[] {
  const list = entryOf(tree, key)?.value;
  return list?.kind === 'list' ? list.items : [];
}

/** Undefined where the key is absent, as the schemas want it. */
function plainAt(node: Node, key: string): unknown {
  const entry = entryOf(node, key);
  return entry ? plain(entry.value) : undefined;
}
