import { createHash } from 'node:crypto';
import { noProject } from '../model/project.js';
import { assemble } from './assemble.js';
import { BrokenMdx } from './broken-mdx.js';
import { decode } from './decode.js';
import { TooComplex } from './effort.js';
import { titleOf } from './front-matter.js';
import { findHiddenBlocks } from './hidden.js';
import { readMarkdown } from './read.js';
import { splitLines } from './source.js';
/**
 * Reads one Markdown file: CommonMark, GFM, YAML or TOML front matter, and what the dialect of its project adds.
 * What stands in other files is read with it. `.mdx` is MDX. `path` is relative to the working directory, with `/`.
 * Refused are files that are not UTF-8 (`not-text`) or larger than 5 MiB (`file-too-large`), whose marks would keep the
 * parser busy for minutes (`document-too-complex`), and those that are to be MDX and are none (`broken-mdx`).
 */
export function parseDocument(path, bytes, surroundings = alone) {
    const decoded = decode(path, bytes);
    if (decoded.kind === 'refused')
        return { document: null, text: null, problems: [decoded.problem] };
    const { text } = decoded;
    const read = readText(text, { path, ...surroundings });
    if (read.kind === 'refused')
        return { document: null, text, problems: [read.problem] };
    const { pieces, includes } = read;
    const { headings, blocks, containers, lines, problems } = assemble(path, pieces);
    const frontMatter = lines.flatMap((line) => (line.kind === 'front-matter' ? [line.text] : []));
    const document = {
        path,
        title: titleOf(frontMatter) ?? headings.find((heading) => heading.depth === 1)?.text ?? null,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        text,
        ...(read.mdx === undefined ? {} : { mdx: read.mdx }),
        headings,
        blocks,
        containers,
        lines,
        problems: [...problems, ...read.problems, ...findHiddenBlocks(path, splitLines(text), read), ...includes.problems],
    };
    const { looked } = includes;
    return { document: looked.length === 0 ? document : { ...document, includes: looked }, text, problems: [] };
}
/** Of a text without a place of its own: it is part of nothing, and what it includes is not there. */
const alone = { project: noProject, read: () => ({ kind: 'absent' }) };
/** `.md` is MDX only as long as its project says so and it can be read as such: else all of its blocks would be unseen. */
function readText(text, context) {
    const isMdx = /\.mdx$/iu.test(context.path);
    const first = tryToRead(text, context, isMdx || context.project.isMdx);
    if (first.kind === 'read' || first.problem.ruleId !== 'broken-mdx' || isMdx)
        return first;
    const second = tryToRead(text, context, false);
    return second.kind === 'refused' ? second : { ...second, problems: [{ ...first.problem, severity: 'warning' }] };
}
function tryToRead(text, context, isMdx) {
    try {
        return { kind: 'read', problems: [], ...readMarkdown(text, context, { isMdx }) };
    }
    catch (error) {
        const { path } = context;
        if (error instanceof BrokenMdx) {
            const { place, reason, advice } = error;
            return refused({ ruleId: 'broken-mdx', path, place, reason, advice, severity: 'error' });
        }
        if (!(error instanceof TooComplex))
            throw error;
        return refused({
            ruleId: 'document-too-complex',
            path,
            place: error.place,
            reason: 'Unexpected text of so many marks that reading it would take minutes, expected one that a person wrote',
            advice: 'Put it into a fenced block, or leave the file out.',
            severity: 'error',
        });
    }
}
function refused(problem) {
    return { kind: 'refused', problem };
}
