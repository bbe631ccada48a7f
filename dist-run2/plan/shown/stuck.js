/**
 * A loop over a condition whose names nothing in its body changes, and that nothing leaves: it surely does not end. Of
 * other programs that are still running nobody knows whether they only take long.
 */
export function isStuck(lines) {
    if (lines.some(({ text }) => /\b(?:thread|async|signal|global|nonlocal)/iu.test(text)))
        return false;
    return lines.some(({ text }, index) => {
        const { margin = '', condition } = /^(?<margin>\s*)while (?<condition>[^()]+):\s*(?:#.*)?$/u.exec(text)?.groups ?? {};
        if (condition === undefined)
            return false;
        const body = bodyBelow(lines.slice(index + 1), margin.length);
        const names = [...condition.matchAll(/(?<![\w.])(?!(?:and|or|not|in|is|True|False|None)\b)[A-Za-z_]\w*/gu)].flat();
        return names.length > 0 && body.length > 0 && !body.some((line) => isLeaving(line) || isChanging(line, names));
    });
}
/** It sleeps, and somebody chose a time limit for it. */
export function isSleeping(lines, limitSeconds) {
    return limitSeconds === Infinity && lines.some(({ text }) => /\bsleep\(\s*\d/u.test(text));
}
function bodyBelow(lines, margin) {
    const texts = lines.map(({ text }) => text);
    const end = texts.findIndex((text) => text.trim() !== '' && text.length - text.trimStart().length <= margin);
    return (end === -1 ? texts : texts.slice(0, end)).filter((text) => /^\s*[^\s#]/u.test(text));
}
function isLeaving(text) {
    return /\b(?:break|return|raise|yield|await|exit|assert|exec|eval)\b/u.test(text);
}
function isChanging(text, names) {
    return names.some((name) => new RegExp(String.raw `(?<![\w.])${name}\s*(?:[^\w\s=!<>(){}"']*=(?!=)|[,.[]|:=)|\b(?:for|del|as)\b.*\b${name}\b|[(,]\s*${name}\s*[,)]`, 'u').test(text));
}
