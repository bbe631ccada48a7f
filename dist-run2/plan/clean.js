import { runSignature } from './programs.js';
/**
 * One for each program that some claim runs, where a claim of the program is in range, and one for each lone program.
 * What the claims of the program expect, and those of an equal program, is no uncleanness.
 */
export function draftCleanClaims(drafts, lone) {
    const answers = drafts.flatMap(({ answer }) => (answer.kind === 'runs' ? [answer] : []));
    const expectations = collectExpectations(answers);
    const asked = new Map();
    const ask = (program, interpreters) => {
        const known = asked.get(program) ?? new Set();
        asked.set(program, new Set([...known, ...interpreters]));
    };
    for (const answer of answers) {
        const interpreters = mustHoldOn(answer);
        for (const program of [answer.program, ...answer.compared]) {
            if (interpreters.length > 0)
                ask(program, interpreters);
        }
    }
    const shownOf = new Map();
    for (const { program, interpreters, shown } of lone) {
        ask(program, interpreters);
        if (shown !== undefined)
            shownOf.set(program, shown);
    }
    return [...asked].map(([program, interpreters]) => ({
        program,
        interpreters: [...interpreters],
        expected: [...interpreters].map((interpreter) => ({
            python: interpreter.version,
            expectations: [
                ...(expectations.get(key(program, interpreter.version)) ?? []),
                ...(shownOf.get(program)?.expected ?? []).flatMap(({ expectation, when }) => {
                    return when?.(interpreter) === false ? [] : [expectation];
                }),
            ],
        })),
        shown: shownOf.get(program) ?? null,
    }));
}
function mustHoldOn({ versions }) {
    return versions.asked.filter(({ mustHold }) => mustHold).map(({ interpreter }) => interpreter);
}
/** By program and version. What must never be observed is not expected. */
function collectExpectations(answers) {
    const collected = new Map();
    for (const answer of answers.filter(({ basis }) => basis.howOften !== 'never')) {
        for (const { version } of mustHoldOn(answer)) {
            const at = key(answer.program, version);
            collected.set(at, [...(collected.get(at) ?? []), ...answer.basis.expectations]);
        }
    }
    return collected;
}
function key(program, version) {
    return `${version} ${runSignature(program)}`;
}
