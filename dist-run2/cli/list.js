import { check } from '../check.js';
import { readOptions } from '../options.js';
import { alignColumns } from '../report/layout.js';
import { safeLine } from '../report/safe.js';
import { makeRequest } from '../request.js';
import { failWith } from './failure.js';
import { print } from './print.js';
import { printProblems, sayRoot } from './screen.js';
/** `claimcheck list`: prints the blocks and the claims of the documents and returns the exit status. */
export async function listCommand(paths) {
    const cwd = process.cwd();
    const { options, problems, texts, standing } = await readOptions(paths, {}, cwd);
    if (problems.length > 0)
        return printProblems(problems, texts);
    sayRoot(standing, options);
    try {
        const request = makeRequest({ ...options, changed: null }, standing);
        const checked = await check(request, { ...request, interpreters: [], missing: [] });
        const planned = checked.documents.flatMap(({ plan }) => plan.documents);
        const documents = planned.map((each) => each.document);
        const roles = new Map(planned.map((each) => [each.document.path, each.roles]));
        const claims = new Map(planned.map((each) => [each.document.path, each.claims]));
        print(process.stdout, renderList(documents, roles, claims));
        // A document without a claim or a Python block is none to verify, but its blocks can be listed.
        const errors = checked.problems.filter(({ ruleId, severity }) => {
            return severity === 'error' && (ruleId !== 'nothing-to-check' || planned.length === 0);
        });
        return errors.length === 0 ? 0 : printProblems(errors, checked.texts);
    }
    catch (error) {
        return failWith(error);
    }
}
/**
 * Each block of each document on a line: line, language, id, part (where the roles are known), selector. Safe for
 * terminals; the selector comes last, so that it can be copied to the end of the line. Below them each claim of the
 * sheets: line, id, quote.
 */
export function renderList(documents, roles = new Map(), claims = new Map()) {
    const texts = documents.map((document) => {
        const explicit = (claims.get(document.path) ?? []).filter(({ implicit }) => !implicit);
        return renderDocument(document, roles.get(document.path) ?? null) + renderClaims(explicit);
    });
    return texts.join('\n');
}
function renderClaims(claims) {
    if (claims.length === 0)
        return '';
    const lines = claims.map(({ quotes: [first] }) => (first === undefined ? '-' : String(first.place.line)));
    const width = Math.max(...lines.map((line) => line.length));
    const rows = claims.map(({ id, quoteTexts }, index) => [
        `  ${(lines[index] ?? '').padStart(width)}`,
        safeLine(id),
        safeLine((quoteTexts[0] ?? '').replaceAll(/\s+/gu, ' ')),
    ]);
    return ['\n  claims', ...alignColumns(rows).map((row) => row.join('').trimEnd())].map((line) => `${line}\n`).join('');
}
function renderDocument({ path, title, blocks }, roles) {
    const heading = [path, ...(title === null ? [] : [title])].map(safeLine).join('  ');
    if (blocks.length === 0)
        return `${heading}\n  no code blocks\n`;
    const lineWidth = String(blocks.at(-1)?.place.line ?? 0).length;
    const rows = blocks.map(({ place, lang, id, selector }, index) => [
        `  ${String(place.line).padStart(lineWidth)}`,
        safeLine(lang ?? '-'),
        ...(roles === null ? [] : [roles[index] ?? 'other']),
        safeLine(id),
        safeLine(selector),
    ]);
    return [heading, ...alignColumns(rows).map((row) => row.join(''))].map((line) => `${line}\n`).join('');
}
