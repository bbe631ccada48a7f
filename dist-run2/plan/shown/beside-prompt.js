import { readLogicalLines } from '../tokens.js';
import { saidBehind } from './said.js';
import { statementKind } from './statement.js';
/** `>>> f(x)  # 3` with nothing below shows what the comment says; so does `>>> f(x)  # raises ValueError`. */
export function withRemark(example) {
    const { typed, shown, isPlain } = example;
    const last = typed.at(-1);
    if (shown.length > 0 || isPlain || last === undefined)
        return example;
    const said = saidOf(typed, last);
    if (said === null || said.isAside)
        return example;
    return { ...example, shown: said.lines.map((text) => ({ text, place: said.place })), isComment: true };
}
function saidOf(typed, last) {
    const source = typed.map(({ text }) => `${text}\n`).join('');
    const [line, ...others] = readLogicalLines(source);
    const [first, end] = [line?.tokens[0]?.start ?? 0, line?.tokens.at(-1)?.end ?? 0];
    const start = source.length - last.text.length - 1;
    if (line === undefined || others.length > 0 || end < start)
        return null;
    const said = saidBehind(last, last.text.slice(end - start), source.slice(first, end));
    return statementKind(line) === 'expression' || said?.kind === 'raises' ? said : null;
}
