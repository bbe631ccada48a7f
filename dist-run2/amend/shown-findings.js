/**
 * Findings with the parts that they are about: they stand in the order of the parts, but there is none of a part that was
 * not decided. Null where that leaves it open which one is meant.
 */
export function pairParts(parts, findings) {
    const seen = new Map();
    for (const run of new Set(findings.map((finding) => finding.run))) {
        const own = findings.filter((finding) => finding.run === run);
        let next = 0;
        for (const { expected, actual, holds } of own) {
            const at = parts.findIndex((part, index) => index >= next && expectedText(part) === expected);
            const part = parts[at];
            const isOpen = parts.filter((each) => expectedText(each) === expected).length >
                own.filter((each) => each.expected === expected).length;
            if (part === undefined || (isOpen && !holds))
                return null;
            next = at + 1;
            if (!holds)
                seen.set(part, [...(seen.get(part) ?? []), actual]);
        }
    }
    return [...seen].map(([part, [first = '', ...others]]) => {
        const isTold = others.every((each) => each === first) && first.length < longest && first !== '(nothing)';
        return { part, seen: isTold ? first.split('\n') : null };
    });
}
/** Longer texts are cut in findings. */
const longest = 1900;
/** As a finding has it. */
function expectedText({ lines, error }) {
    const ending = error === null ? [] : [error.message === '' ? error.type : `${error.type}: ${error.message}`];
    const whole = [...lines, ...ending].join('\n');
    return whole === '' ? '(nothing)' : whole;
}
