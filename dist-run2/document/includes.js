import { isSnippetFence, readInclude, readSnippetLine } from './include-syntax.js';
import { selectLines } from './selection.js';
import { splitLines } from './source.js';
/** Resolves the includes of one document, and knows which files it has looked for. */
export class Includes {
    #context;
    #looked = new Map();
    #problems = [];
    #work = 0;
    constructor(context) {
        this.#context = context;
    }
    /** Paths of files of the project, those that are not there as well. */
    get looked() {
        return [...this.#looked].flatMap(([path, { kind }]) => (kind === 'outside' ? [] : [path]));
    }
    get problems() {
        return this.#problems;
    }
    /**
     * The lines of a block with those of other files in the place of includes; null: some could not be resolved, which is
     * a Problem where it `matters`.
     */
    expand(lines, matters) {
        if (!lines.some(({ text }) => mayInclude.test(text)))
            return lines;
        const included = gather(lines.map(({ text }) => text)).map(({ index, text, references }) => {
            const line = lines[index];
            if (line === undefined || references === null)
                return line === undefined ? [] : [{ ...line, text }];
            const read = references.map((reference) => this.include(reference, line, matters));
            return read.includes(null) ? null : read.flatMap((each) => each ?? []);
        });
        return included.includes(null) ? null : included.flatMap((each) => each ?? []);
    }
    /** The lines that stand for one line of the document. */
    include(reference, line, matters) {
        const read = this.#read(reference, this.#context.path, []);
        if (typeof read === 'string') {
            const reason = `Unexpected include of \`${reference.path}\`, expected ${read}`;
            if (matters)
                this.#problems.push(unresolved(this.#context.path, line.place, reason));
            return null;
        }
        const { place } = line;
        const end = { line: place.line, column: place.column + line.text.length };
        return read.map(({ text, path, line: number, column }) => ({
            text,
            place: { ...place, origin: { path, line: number, column } },
            segments: [{ offset: 0, place }],
            standsFor: { place, end },
        }));
    }
    /** The text that a document shows of another one; null where there is none. */
    textOf(reference) {
        const found = this.#find(reference, this.#context.path);
        return found.kind === 'text' ? found : null;
    }
    /** Words of what was expected, where it cannot be read. */
    #read(reference, from, within) {
        if (/^(?:https?|ftp):\/\//u.test(reference.path))
            return 'a file of the project, not an address';
        const found = this.#find(reference, from);
        if (found.kind !== 'text')
            return found.because;
        const { path, text } = found;
        if (within.includes(path) || within.length > deepest)
            return 'a file that does not include itself';
        const selected = selectLines(splitLines(text), reference.selection);
        if (selected === null)
            return `${partOf(reference)} in \`${path}\``;
        this.#work += selected.length + 1;
        if (this.#work > mostLines)
            return `less than ${mostLines} included lines in all`;
        const lines = [];
        for (const each of gather(selected.map((line) => line.text))) {
            const line = selected[each.index];
            if (line === undefined)
                continue;
            const references = reference.nests ? each.references : null;
            if (references === null)
                lines.push({ ...line, text: reference.nests ? each.text : line.text, path });
            for (const inner of references ?? []) {
                const read = this.#read(inner, path, [...within, path]);
                if (typeof read === 'string')
                    return `${read} (\`${inner.path}\` in line ${line.line} of \`${path}\`)`;
                lines.push(...read);
            }
        }
        return lines.map((line) => ({ ...line, text: line.text === '' ? '' : reference.indent + line.text }));
    }
    #find(reference, from) {
        const paths = candidates(reference, from, this.#context.project);
        const absent = [];
        for (const path of paths) {
            const included = this.#looked.get(path) ?? this.#context.read(path);
            this.#looked.set(path, included);
            if (included.kind === 'text')
                return { kind: 'text', path, text: included.text.replace(/^\uFEFF/u, '') };
            if (included.kind === 'unreadable')
                return { kind: 'none', because: `a file that can be read: ${included.because}` };
            if (included.kind === 'absent')
                absent.push(path);
        }
        if (absent.length === 0)
            return { kind: 'none', because: 'a file within the project' };
        const because = `a file that exists: there is no ${absent.map((path) => `\`${path}\``).join(', no ')}`;
        return { kind: 'none', because };
    }
}
const deepest = 16;
const mostLines = 100_000;
const mayInclude = /8<-|\{\{\s*#|\{!/u;
/** Whether a document may show anything of other files: most do not, and need not be parsed to know it. */
export function canInclude(text) {
    return mayInclude.test(text) || /^[\s>]*(?:<<<|\{\*|\{\{<\s*include|<!--\s*@include)|\{literalinclude\}/mu.test(text);
}
/** The lines between the two marks of a snippet's block form count as one. */
function gather(texts) {
    const gathered = [];
    for (let index = 0; index < texts.length; index += 1) {
        const text = texts[index] ?? '';
        const close = isSnippetFence(text) ? texts.findIndex((each, at) => at > index && isSnippetFence(each)) : -1;
        if (close !== -1) {
            gathered.push({
                index,
                text,
                references: texts.slice(index + 1, close).flatMap((each) => readSnippetLine(each) ?? []),
            });
            index = close;
            continue;
        }
        const reference = readInclude(text);
        gathered.push({ index, text: unescaped(text), references: reference === null ? null : [reference] });
    }
    return gathered;
}
/** `;--8<-- "x"` and `\{{#include x}}` show what they would do. */
function unescaped(text) {
    return text.replace(/^(\s*);(?=;*-+8<-)/u, '$1').replace(/\\(?=\{\{\s*#(?:rustdoc_)?include\b)/u, '');
}
/** Where a file may be, in the order in which it is looked for. */
function candidates({ path, base }, from, project) {
    const folderOfDocument = from.slice(0, Math.max(0, from.lastIndexOf('/')));
    const folders = {
        document: [folderOfDocument],
        source: [project.folder],
        folders: [...project.includeFolders, project.folder, folderOfDocument, project.root, '.'],
    };
    if (/^(?:\/|~|[a-z]:)/iu.test(path))
        return [path];
    return [...new Set(folders[base].map((folder) => joined(folder, path)))];
}
function joined(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.replaceAll('\\', '/').split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `${folder.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
function partOf({ selection }) {
    switch (selection.kind) {
        case 'section':
            return `a section \`${selection.name}\``;
        case 'object':
            return `a class or function \`${selection.name}\``;
        case 'between':
            return `the lines \`${[selection.start?.text, selection.end?.text].filter((each) => each !== undefined).join('` and `')}\``;
        case 'lines':
            return `lines ${selection.ranges.map(({ from, to }) => `${from} to ${to ?? 'the last'}`).join(', ')}`;
    }
}
function unresolved(path, place, reason) {
    const advice = 'Correct the path or the part; until then the block is not run.';
    return { ruleId: 'unresolved-include', path, place, reason, advice, severity: 'warning' };
}
