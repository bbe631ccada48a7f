import { dirname, resolve } from 'node:path';
import { isPresent, relativePath } from './files.js';
import { findIncludes, loadSources } from './load.js';
import { readChanges } from './run/git.js';
import { parseSheet } from './sheet/parse.js';
/**
 * The sources, and of their documents only those that changed since a revision: in their own text, in a file
 * that they include, in a sheet that speaks of them, or in one that spoke of them then. Problems of sheets that concern none of these are not told.
 */
export async function loadChangedSources(request) {
    const sources = await loadSources(request);
    if (request.changed === null)
        return { ...sources, idleBecause: null };
    const changes = await readChanges({ since: request.changed, cwd: request.cwd, env: request.env });
    if ('ruleId' in changes)
        return { ...sources, documents: [], problems: [changes], idleBecause: null };
    const spokenOf = await findEarlierDocuments(changes, request.cwd);
    const isTouched = async (source) => hasChanged(source, changes) || spokenOf.has(source.path) || (await includesChange(source, changes, request.cwd));
    const touched = await Promise.all(sources.documents.map(isTouched));
    const documents = sources.documents.filter((_, index) => touched[index]);
    const isIdle = documents.length === 0 && sources.documents.length > 0;
    return {
        ...sources,
        documents,
        problems: withoutOthers(sources, documents),
        idleBecause: isIdle ? `nothing changed since ${request.changed || 'HEAD'}: no document had to be verified` : null,
    };
}
function hasChanged({ path, sheets }, changes) {
    return [path, ...sheets.map((sheet) => sheet.path)].some(changes.has);
}
/** A file that is looked for and is not there has not changed, unless it was there then. */
async function includesChange(source, changes, cwd) {
    for (const path of await findIncludes(source, cwd)) {
        if ((await isPresent(path, cwd)) ? changes.has(path) : changes.differs(path))
            return true;
    }
    return false;
}
/** A sheet that is gone, or speaks of another document now, has changed what is asked of the one that it spoke of. */
async function findEarlierDocuments(changes, cwd) {
    const files = await changes.before(['.yaml', '.yml']);
    const documents = files.flatMap(({ path, bytes }) => {
        const { sheet } = parseSheet(path, bytes);
        return sheet === null ? [] : [relativePath(resolve(dirname(path), sheet.document.path), cwd)];
    });
    return new Set(documents);
}
/** A sheet that is too broken to name its document may speak of any. */
function withoutOthers({ documents, problems }, chosen) {
    const [all, own] = [sheetsOf(documents), sheetsOf(chosen)];
    return problems.filter(({ path }) => !all.has(path) || own.has(path));
}
function sheetsOf(sources) {
    return new Set(sources.flatMap(({ sheets }) => sheets.map((sheet) => sheet.path)));
}
