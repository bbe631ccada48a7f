/**
 * Head and sections, at most so many bytes of UTF-8. Entries are never cut: from the first one that does not fit on, they
 * are counted instead, in their section and in all that follow. Empty sections are left out.
 */
export function fitSections(head, sections, limitBytes) {
    const some = sections.filter(({ entries }) => entries.length > 0);
    const reserved = some.map((section) => bytes(opening(section)) + bytes(omission(section, section.entries.length)));
    let left = limitBytes - bytes(head) - reserved.reduce((sum, each) => sum + each, 0);
    let isFull = false;
    const drawn = some.map((section) => {
        const shown = section.entries.filter((entry) => {
            const size = bytes(entry) + bytes(between(entry));
            isFull ||= size > left;
            if (!isFull)
                left -= size;
            return !isFull;
        });
        const omitted = section.entries.length - shown.length;
        const body = shown
            .map((entry) => entry + between(entry))
            .join('')
            .trimEnd();
        return `${opening(section)}${body}\n${omitted === 0 ? '' : omission(section, omitted)}`;
    });
    return `${[head, ...drawn].join('').trimEnd()}\n`;
}
function opening({ title, entries }) {
    return `\n## ${title} (${entries.length})\n\n`;
}
function omission({ noun }, count) {
    return `\n… and ${count} more ${noun}${count === 1 ? '' : 's'}, for want of room.\n`;
}
/** Items of a list stand close together, entries with a heading of their own apart. */
function between(entry) {
    return entry.startsWith('-') ? '' : '\n';
}
const encoder = new TextEncoder();
function bytes(text) {
    return encoder.encode(text).length;
}
