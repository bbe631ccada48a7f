/** A text as messages show it: in backticks, on one line, and not longer than a line. */
export function shown(text) {
    const line = text.slice(0, 200).trim().replaceAll(/\s+/gu, ' ');
    return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}
