/**
 * `:name: value` lines, or YAML between `---`, at the head of a directive of MyST; `#| name: value` comments at the head
 * of a cell of Quarto, which are code too.
 */
export function readCellOptions(info, lines) {
    if (/^\{[\w.+-]+\}/u.test(info) && !/^\{python/iu.test(info))
        return readDirective(lines);
    return info.startsWith('{') ? { options: readHead(lines, quarto), lines } : { options: [], lines };
}
const quarto = /^#\|\s*(?<name>[\w-]+)\s*:\s*(?<value>.*)$/u;
const myst = /^:(?<name>[\w-]+):\s*(?<value>.*)$/u;
const yaml = /^\s*(?<name>[\w-]+)\s*:\s*(?<value>.*)$/u;
function readDirective(lines) {
    const isYaml = lines[0]?.text.trim() === '---';
    const end = isYaml ? lines.findIndex(({ text }, index) => index > 0 && text.trim() === '---') : -1;
    if (end > 0)
        return { options: readHead(joinLists(lines.slice(1, end)), yaml), lines: lines.slice(end + 1) };
    const options = readHead(lines, myst);
    const isBlank = options.length > 0 && lines[options.length]?.text.trim() === '';
    return { options, lines: lines.slice(options.length + (isBlank ? 1 : 0)) };
}
/** `- item` lines of a list below their name. */
function joinLists(lines) {
    const joined = [];
    for (const line of lines) {
        const item = /^\s*-\s+(?<item>.*)$/u.exec(line.text)?.groups?.['item'];
        const before = joined.pop();
        if (item === undefined || before === undefined)
            joined.push(...(before === undefined ? [] : [before]), line);
        else
            joined.push({ ...before, text: `${before.text} ${item}` });
    }
    return joined;
}
function readHead(lines, pattern) {
    const options = [];
    for (const { text, place } of lines) {
        const { name, value = '' } = pattern.exec(text)?.groups ?? {};
        if (name === undefined)
            break;
        options.push({ name, value: value.trim(), text: text.trim(), place });
    }
    return options;
}
