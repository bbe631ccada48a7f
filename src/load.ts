import pLimit from 'p-limit';
import { dirname, resolve } from 'node:path';
import { canInclude } from './document/includes.ts';
import { parseDocument } from './document/parse.ts';
import type { ParsedDocument, Surroundings } from './document/parse.ts';
import { isAbsent, isPresent, readBytes, readIncluded, relativePath } from './files.ts';
import type { ClaimFilter } from './model/plan.ts';
import type { Problem } from './model/problem.ts';
import type { Dialect, Project } from './model/project.ts';
import type { Sheet } from './model/sheet.ts';
import { makeProjectFinder } from './project.ts';
import { baselinePath, fromRoot } from './root.ts';
import type { Standing } from './root.ts';
import { parseBaseline } from './sheet/baseline.ts';
import type { BaselineEntry, ParsedBaseline } from './sheet/baseline.ts';
import { readNeeds } from './sheet/needs.ts';
import { parseSheet } from './sheet/parse.ts';
import { findSheets, findSheetsBeside, findTargets } from './targets.ts';
import type { Target } from './targets.ts';

/** A document that is to be checked, with its sheets; its own text is read when its turn comes. */
export interface DocumentSource {
  readonly path: string;
  readonly sheets: readonly Sheet[];
  /** Empty: every claim. */
  readonly filters: readonly ClaimFilter[];
  /** What the baseline says of claims that no sheet marks, by id; absent: nothing. */
  readonly baseline?: ReadonlyMap<string, BaselineEntry>;
  readonly project: Project;
}

export interface Sources {
  readonly documents: readonly DocumentSource[];
  readonly problems: readonly Problem[];
  /** Texts of the sheets by path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** `paths` as the options give them, relative to `cwd`; `expectations` (globs) relative to the root. */
export interface SourceRequest extends Standing {
  readonly paths: readonly string[];
  readonly expectations: readonly string[];
  /** Whose Markdown the documents are written in; null: as the files of their project say. */
  readonly dialect: Dialect | null;
}

/**
 * Which documents `paths` name and which sheets speak of them. A document that is reached through a sheet is checked
 * with that sheet alone; one that is named itself with every sheet that names it. A sheet whose document is not there
 * may mean any of them: it is never passed over.
 */
export async function loadSources(request: SourceRequest): Promise<Sources> {
  const { targets, problems } = await findTargets(request.paths, request.cwd);
  const documents = targets.filter((target) => target.kind === 'document');
  const documentPaths = new Set(documents.map((target) => target.path));
  const namedSheets = targets.filter((target) => target.kind === 'sheet').map((target) => target.path);
  const otherSheets = documents.length === 0 ? [] : await findOtherSheets([...documentPaths], request);
  const sheets = await readSheets([...new Set([...namedSheets, ...otherSheets])].toSorted(), request.cwd);
  const named = new Set(namedSheets);
  const missing = await findMissing(sheets, documentPaths, request.cwd);
  const speaking = sheets.filter(({ path, documentPath }) => {
    return named.has(path) || documentPath === null || documentPaths.has(documentPath) || missing.has(documentPath);
  });
  const paths = new Set([...documentPaths, ...speaking.flatMap((each) => each.documentPath ?? [])]);
  const baseline = await readBaseline(request);
  const entriesOf = grouped(baseline.entries, (entry) => entry.document);
  const sheetsOf = grouped(speaking, (each) => each.documentPath);
  const targetsOf = grouped(documents, (target) => target.path);
  const projectOf = makeProjectFinder(request);
  const projects = await Promise.all([...paths].toSorted().map(async (path) => [path, await projectOf(path)] as const));
  return {
    documents: projects.map(([path, project]) => ({
      path,
      project,
      baseline: new Map((entriesOf.get(path) ?? []).map((entry) => [entry.id, entry])),
      sheets: (sheetsOf.get(path) ?? []).flatMap(({ sheet }) => sheet ?? []),
      filters: filtersOf(targetsOf.get(path) ?? []),
    })),
    problems: [...problems, ...speaking.flatMap((each) => each.problems), ...baseline.problems],
    texts: new Map([...speaking.map((each) => [each.path, each.text] as const), ...baseline.texts]),
  };
}

/** The document, or the Problems that keep it from being read; `missing-document` stands at its place in each sheet. */
export async function loadDocument(source: DocumentSource, cwd: string): Promise<ParsedDocument> {
  const bytes = await readBytes(source.path, cwd);
  if (bytes instanceof Uint8Array) return withNeeds(parseDocument(source.path, bytes, surroundingsOf(source, cwd)));
  const isMissing = source.sheets.length > 0 && (await isAbsent(source.path, cwd));
  const problems = isMissing ? source.sheets.map((sheet) => missingDocument(sheet, source.path)) : [bytes];
  return { document: null, text: null, problems };
}

/** The files that a document includes, and those that it looks for in vain. */
export async function findIncludes(source: DocumentSource, cwd: string): Promise<readonly string[]> {
  const bytes = await readBytes(source.path, cwd);
  if (!(bytes instanceof Uint8Array) || !canInclude(new TextDecoder().decode(bytes))) return [];
  return parseDocument(source.path, bytes, surroundingsOf(source, cwd)).document?.includes ?? [];
}

/** Includes are read in the middle of reading the document: which ones there are is known there only. */
function surroundingsOf({ project }: DocumentSource, cwd: string): Surroundings {
  return { project, read: (path) => readIncluded(path, project.root, cwd) };
}

function withNeeds(parsed: ParsedDocument): ParsedDocument {
  const { document } = parsed;
  if (document === null) return parsed;
  const read = readNeeds(document);
  return {
    ...parsed,
    document: { ...document, needs: read.needs, problems: [...document.problems, ...read.problems] },
  };
}

async function readBaseline(standing: Standing): Promise<ParsedBaseline & Pick<Sources, 'texts'>> {
  const path = fromRoot(baselinePath, standing);
  if (!(await isPresent(path, standing.cwd))) return { entries: [], problems: [], texts: new Map() };
  const bytes = await readBytes(path, standing.cwd);
  if (!(bytes instanceof Uint8Array)) return { entries: [], problems: [bytes], texts: new Map() };
  const { entries, problems } = parseBaseline(path, bytes);
  return {
    entries: entries.map((each) => ({ ...each, document: fromRoot(each.document, standing) })),
    problems,
    texts: new Map([[path, new TextDecoder().decode(bytes)]]),
  };
}

interface SheetSource {
  readonly path: string;
  readonly sheet: Sheet | null;
  /** Null where the sheet is too broken to say. */
  readonly documentPath: string | null;
  readonly problems: readonly Problem[];
  readonly text: string;
}

async function findOtherSheets(documentPaths: readonly string[], request: SourceRequest): Promise<readonly string[]> {
  const configured = await findSheets(request.expectations, request.root, request.cwd);
  const beside = await Promise.all(documentPaths.map((path) => findSheetsBeside(path, request.cwd)));
  return [...configured, ...beside.flat()];
}

/** The bytes of thousands of files would all be in memory before the first of them is parsed. */
const filesAtOnce = 32;

async function readSheets(paths: readonly string[], cwd: string): Promise<readonly SheetSource[]> {
  const reading = pLimit(filesAtOnce);
  return Promise.all(paths.map((path) => reading(() => readSheet(path, cwd))));
}

async function readSheet(path: string, cwd: string): Promise<SheetSource> {
  const bytes = await readBytes(path, cwd);
  if (!(bytes instanceof Uint8Array)) return { path, sheet: null, documentPath: null, problems: [bytes], text: '' };
  const { sheet, problems } = parseSheet(path, bytes);
  const documentPath = sheet === null ? null : relativePath(resolve(cwd, dirname(path), sheet.document.path), cwd);
  return { path, sheet, documentPath, problems, text: new TextDecoder().decode(bytes) };
}

/** The documents that sheets name and that are not there, of those that nothing else names. */
async function findMissing(
  sheets: readonly SheetSource[],
  named: ReadonlySet<string>,
  cwd: string,
): Promise<ReadonlySet<string>> {
  const reading = pLimit(filesAtOnce);
  const paths = new Set(sheets.flatMap(({ documentPath }) => documentPath ?? []).filter((path) => !named.has(path)));
  const absent = await Promise.all([...paths].map((path) => reading(() => isAbsent(path, cwd))));
  return new Set([...paths].filter((_, index) => absent[index]));
}

function grouped<Item, Key>(items: readonly Item[], key: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Of the targets that name one document. */
function filtersOf(targets: readonly (Target & { kind: 'document' })[]): readonly ClaimFilter[] {
  const filters = targets.map((target): ClaimFilter | null => {
    if (target.claim !== null) return { kind: 'claim', id: target.claim };
    return target.line === null ? null : { kind: 'line', line: target.line };
  });
  const wholeDocument = filters.includes(null);
  return wholeDocument ? [] : filters.filter((filter) => filter !== null);
}

function missingDocument(sheet: Sheet, path: string): Problem {
  return {
    ruleId: 'missing-document',
    path: sheet.path,
    place: sheet.document.place,
    reason: `Unexpected document \`${sheet.document.path}\`, expected a file that exists: there is no \`${path}\``,
    advice: 'Write the path relative to the sheet.',
    severity: 'error',
  };
}
