import type { Block, BlockLine, Document, Heading, QuotableKind, QuotableLine } from '../../src/model/document.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { Interpreter } from '../../src/model/interpreter.ts';
import type { Plan, PlannedClaim } from '../../src/model/plan.ts';
import type { Position } from '../../src/model/place.ts';
import type { NamedProgram, ProgramSource, Selector } from '../../src/model/program-source.ts';
import type { Claim, ClaimBasis, Ignore, Quote, Sheet } from '../../src/model/sheet.ts';
import { makePlan } from '../../src/plan/plan.ts';
import type { PlanInput } from '../../src/plan/plan.ts';

/**
 * A document from a few lines: `# Heading`, fences whose info is `lang` or `lang id`, `| cell`, `- item`; any other
 * line is a paragraph. `\n` written as two characters in a paragraph is a soft break.
 */
export function documentOf(text: string, file = 'a.md'): Document {
  const draft: Draft = {
    headings: [],
    blocks: [],
    lines: [],
  };
  let open: { info: string; place: Position; lines: BlockLine[] } | null = null;
  text.split('\n').forEach((line, index) => {
    const place = { line: index + 1, column: 1 };
    if (line.startsWith('```') && open === null) open = { info: line.slice(3), place, lines: [] };
    else if (line.startsWith('```') && open !== null) {
      addBlock(draft, open, index + 1);
      open = null;
    } else if (open !== null) open.lines.push({ text: line, place });
    else if (line.startsWith('#')) addHeading(draft, line, place);
    else if (line !== '') addProse(draft, line, place);
  });
  return { path: file, title: null, sha256: '', text, problems: [], containers: [], ...draft };
}

interface Draft {
  readonly headings: Heading[];
  readonly blocks: Block[];
  readonly lines: QuotableLine[];
}

function addHeading(draft: Draft, line: string, place: Position): void {
  const depth = line.indexOf(' ');
  const parent = draft.headings.findLastIndex((heading) => heading.depth < depth);
  const closed = parent === -1 ? null : parent;
  draft.headings.push({ depth, text: line.slice(depth + 1), place, parent: closed });
  const text = line.slice(depth + 1);
  const segments = [{ offset: 0, place: { line: place.line, column: depth + 2 } }];
  draft.lines.push({ kind: 'heading', text, segments, heading: draft.headings.length - 1, block: null });
}

function addBlock(draft: Draft, open: { info: string; place: Position; lines: BlockLine[] }, endLine: number): void {
  const [lang, id] = open.info.split(' ');
  const block = draft.blocks.length;
  const heading = headingOf(draft);
  draft.blocks.push({
    id: id ?? `made-${block + 1}`,
    idIsExplicit: id !== undefined,
    selector: id ?? `made-${block + 1}`,
    lang: lang === undefined || lang === '' ? null : lang,
    info: open.info,
    place: open.place,
    endLine,
    lines: open.lines,
    heading,
  });
  for (const { text, place } of open.lines) {
    draft.lines.push({ kind: 'block', text, segments: [{ offset: 0, place }], heading, block });
  }
}

function addProse(draft: Draft, line: string, place: Position): void {
  const kinds: readonly (readonly [string, QuotableKind])[] = [
    ['| ', 'table-cell'],
    ['- ', 'list-item'],
  ];
  const [mark, kind] = kinds.find(([start]) => line.startsWith(start)) ?? ['', 'paragraph'];
  const parts = line.slice(mark.length).split('\\n');
  let offset = 0;
  const segments = parts.map((part, index) => {
    const segment = { offset, place: { line: place.line + index, column: mark.length + 1 } };
    offset += part.length + 1;
    return segment;
  });
  draft.lines.push({ kind, text: parts.join('\n'), segments, heading: headingOf(draft), block: null });
}

function headingOf({ headings }: Draft): number | null {
  return headings.length === 0 ? null : headings.length - 1;
}

/** Marks that the tests use: backticks, stars, double underscores. */
export function readInline(markdown: string): string {
  return markdown.replaceAll(/[`*]|__/gu, '');
}

export const nowhere: Position = { line: 1, column: 1 };

export function path(text: string): Selector {
  return { kind: 'path', text, place: nowhere };
}

export function filter(values: { under?: string; nth?: number; containing?: string }): Selector {
  return { kind: 'filter', under: null, nth: null, containing: null, place: nowhere, ...values };
}

export function quote(text: string, values: Partial<Quote> = {}): Quote {
  return { text, under: null, nth: null, place: nowhere, ...values };
}

interface SourceValues extends Partial<Omit<ProgramSource, 'blocks' | 'uses' | 'replace'>> {
  readonly blocks?: readonly string[];
  readonly uses?: readonly string[];
  readonly replace?: readonly (readonly [find: string, replaceBy: string])[];
}

function source({ blocks = [], uses = [], replace = [], ...values }: SourceValues): ProgramSource {
  return {
    place: nowhere,
    before: null,
    inside: null,
    code: null,
    after: null,
    repeat: null,
    timeoutSeconds: null,
    clock: null,
    ...values,
    blocks: blocks.map(path),
    uses: uses.map(reference),
    replace: replace.map(([find, replaceBy]) => ({ find, replaceBy, place: nowhere })),
  };
}

export function named(name: string, values: SourceValues): NamedProgram {
  return { name, ...source(values) };
}

export function reference(text: string): { readonly text: string; readonly place: Position } {
  return { text, place: nowhere };
}

type ProgramBasis = Extract<ClaimBasis, { kind: 'program' }>;

export interface ClaimValues extends Partial<Omit<ProgramBasis, 'kind' | 'program'>> {
  readonly id?: string;
  readonly quotes?: readonly Quote[];
  readonly program?: string | SourceValues;
  readonly basis?: ClaimBasis;
}

/** A claim on the quote of that text; `program` is a reference or the mapping of an inline program. */
export function claim(text: string, values: ClaimValues = {}): Claim {
  const { id, quotes = [quote(text)], program, basis, ...rest } = values;
  return {
    id: id ?? text,
    idIsExplicit: id !== undefined,
    idPlace: nowhere,
    place: nowhere,
    quotes,
    knownWrong: null,
    basis: basis ?? {
      kind: 'program',
      program: programOf(program),
      expectations: [],
      python: null,
      since: null,
      howOften: 'always',
      ...rest,
    },
  };
}

function programOf(program: string | SourceValues | undefined): ProgramBasis['program'] {
  if (program === undefined) return { kind: 'default' };
  if (typeof program === 'string') return { kind: 'reference', reference: reference(program) };
  return { kind: 'inline', source: source(program) };
}

export function sheetOf(values: Partial<Sheet>): Sheet {
  return {
    path: 'a.claims.yaml',
    sha256: '',
    text: '',
    document: { path: 'a.md', place: nowhere },
    python: null,
    timeoutSeconds: null,
    programs: [],
    claims: [],
    ignores: [],
    ...values,
  };
}

export function ignore(selector: string): Ignore {
  return { block: path(selector), because: '', place: nowhere };
}

export function holds(...expressions: readonly string[]): Expectation {
  return { kind: 'holds', expressions, place: nowhere };
}

export function exits(status: number): Expectation {
  return { kind: 'exit', status, place: nowhere };
}

export function pythons(...versions: readonly string[]): readonly Interpreter[] {
  return versions.map((version) => ({
    executable: `/opt/python${version}`,
    implementation: 'cpython',
    version,
    build: version,
    origin: 'path',
  }));
}

/** The plan of one document with sheets, asked for 3.11.7 where nothing else is said. */
export function planOf(text: string, sheets: readonly Partial<Sheet>[], values: Partial<PlanInput> = {}): Plan {
  return makePlan({
    documents: [{ document: documentOf(text), sheets: sheets.map(sheetOf) }],
    interpreters: pythons('3.11.7'),
    settings: { timeoutSeconds: null, repeat: null, clock: null },
    readInline,
    ...values,
  });
}

export function claimOf(plan: Plan, id: string): PlannedClaim | undefined {
  return plan.documents.flatMap((document) => document.claims).find((each) => each.id === id);
}
