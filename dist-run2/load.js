import pLimit from 'p-limit';
import { dirname, resolve } from 'node:path';
import { canInclude } from './document/includes.js';
import { parseDocument } from './document/parse.js';
import { findSheets, findSheetsBeside, findTargets, isAbsent, isPresent, readBytes, readIncluded, relativePath, } from './files.js';
import { expectedPath } from './near-path.js';
import { makeProjectFinder } from './project.js';
import { baselinePath, fromRoot } from './root.js';
import { parseBaseline } from './sheet/baseline.js';
import { nearest } from './sheet/nearest.js';
import { readNeeds } from './sheet/needs.js';
import { parseSheet } from './sheet/parse.js';
/**
 * Which documents `paths` name and which sheets speak of them. A document that is reached through a sheet is checked
 * with that sheet alone; one that is named itself with every sheet that names it. A sheet whose document is not there
 * may mean any of them: it is never passed over.
 */
export async function loadSources(request) {
    const { targets, problems: absent } = await findTargets(request.paths, request.cwd);
    const problems = await Promise.all(absent.map((each) => withNearPath(each, request.cwd)));
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
    const projects = await Promise.all([...paths].toSorted().map(async (path) => [path, await projectOf(path)]));
    return {
        documents: projects.map(([path, project]) => ({
            path,
            project,
            baseline: new Map((entriesOf.get(path) ?? []).map((entry) => [entry.id, entry])),
            sheets: (sheetsOf.get(path) ?? []).flatMap(({ sheet }) => sheet ?? []),
            filters: filtersOf(targetsOf.get(path) ?? []),
        })),
        problems: [...problems, ...speaking.flatMap((each) => each.problems), ...baseline.problems],
        texts: new Map([...speaking.map((each) => [each.path, each.text]), ...baseline.texts]),
    };
}
/** A path that leads to nothing, with what it may have been meant to be. */
async function withNearPath(problem, cwd) {
    const reason = `Unexpected path \`${problem.path}\`, expected `;
    if (problem.ruleId !== 'no-such-path' || !problem.reason.startsWith(reason))
        return problem;
    return { ...problem, reason: `${reason}${await expectedPath(problem.path, cwd, nearest)}` };
}
/** The document, or the Problems that keep it from being read; `missing-document` stands at its place in each sheet. */
export async function loadDocument(source, cwd) {
    const bytes = await readBytes(source.path, cwd);
    if (bytes instanceof Uint8Array)
        return withNeeds(parseDocument(source.path, bytes, surroundingsOf(source, cwd)));
    const isMissing = source.sheets.length > 0 && (await isAbsent(source.path, cwd));
    const problems = isMissing ? source.sheets.map((sheet) => missingDocument(sheet, source.path)) : [bytes];
    return { document: null, text: null, problems };
}
/** The files that a document includes, and those that it looks for in vain. */
export async function findIncludes(source, cwd) {
    const bytes = await readBytes(source.path, cwd);
    if (!(bytes instanceof Uint8Array) || !canInclude(new TextDecoder().decode(bytes)))
        return [];
    return parseDocument(source.path, bytes, surroundingsOf(source, cwd)).document?.includes ?? [];
}
/** Includes are read in the middle of reading the document: which ones there are is known there only. */
function surroundingsOf({ project }, cwd) {
    return { project, read: (path) => readIncluded(path, project.root, cwd) };
}
function withNeeds(parsed) {
    const { document } = parsed;
    if (document === null)
        return parsed;
    const read = readNeeds(document);
    return {
        ...parsed,
        document: { ...document, needs: read.needs, problems: [...document.problems, ...read.problems] },
    };
}
async function readBaseline(standing) {
    const path = fromRoot(baselinePath, standing);
    if (!(await isPresent(path, standing.cwd)))
        return { entries: [], problems: [], texts: new Map() };
    const bytes = await readBytes(path, standing.cwd);
    if (!(bytes instanceof Uint8Array))
        return { entries: [], problems: [bytes], texts: new Map() };
    const { entries, problems } = parseBaseline(path, bytes);
    return {
        entries: entries.map((each) => ({ ...each, document: fromRoot(each.document, standing) })),
        problems,
        texts: new Map([[path, new TextDecoder().decode(bytes)]]),
    };
}
async function findOtherSheets(documentPaths, request) {
    const configured = (await findSheets(request.expectations, request.root)).map((path) => fromRoot(path, request));
    const beside = await Promise.all(documentPaths.map((path) => findSheetsBeside(path, request.cwd)));
    return [...configured, ...beside.flat()];
}
/** The bytes of thousands of files would all be in memory before the first of them is parsed. */
const filesAtOnce = 32;
async function readSheets(paths, cwd) {
    const reading = pLimit(filesAtOnce);
    return Promise.all(paths.map((path) => reading(() => readSheet(path, cwd))));
}
async function readSheet(path, cwd) {
    const bytes = await readBytes(path, cwd);
    if (!(bytes instanceof Uint8Array))
        return { path, sheet: null, documentPath: null, problems: [bytes], text: '' };
    const { sheet, problems } = parseSheet(path, bytes);
    const documentPath = sheet === null ? null : relativePath(resolve(cwd, dirname(path), sheet.document.path), cwd);
    return { path, sheet, documentPath, problems, text: new TextDecoder().decode(bytes) };
}
/** The documents that sheets name and that are not there, of those that nothing else names. */
async function findMissing(sheets, named, cwd) {
    const reading = pLimit(filesAtOnce);
    const paths = new Set(sheets.flatMap(({ documentPath }) => documentPath ?? []).filter((path) => !named.has(path)));
    const absent = await Promise.all([...paths].map((path) => reading(() => isAbsent(path, cwd))));
    return new Set([...paths].filter((_, index) => absent[index]));
}
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
/** Of the targets that name one document. */
function filtersOf(targets) {
    const filters = targets.map((target) => {
        if (target.claim !== null)
            return { kind: 'claim', id: target.claim };
        return target.line === null ? null : { kind: 'line', line: target.line };
    });
    const wholeDocument = filters.includes(null);
    return wholeDocument ? [] : filters.filter((filter) => filter !== null);
}
function missingDocument(sheet, path) {
    return {
        ruleId: 'missing-document',
        path: sheet.path,
        place: sheet.document.place,
        reason: `Unexpected document \`${sheet.document.path}\`, expected a file that exists: there is no \`${path}\``,
        advice: 'Write the path relative to the sheet.',
        severity: 'error',
    };
}
