/**
 * What becomes of a decision where the sheet says that the claim is wrong: refuted is what it says, until its date
 * (that day included); verified refutes the sheet. What is undecided or stale stays so.
 */
export function withKnownWrong(decision, { because, until }, today) {
    if (decision.verdict === 'verified') {
        return changed(decision, ['verified', 'refuted'], {
            code: 'holds-after-all',
            sentence: `it holds, and was said to be wrong: ${because}`,
        });
    }
    if (decision.verdict !== 'refuted')
        return decision;
    if (today <= until)
        return changed(decision, ['refuted', 'known-wrong'], {
            code: 'known-wrong',
            sentence: `${because} (until ${until})`,
        });
    const sentence = `known to be wrong until ${until} only: ${because}`;
    return { ...decision, reason: { code: 'known-wrong-past', sentence } };
}
function changed(decision, [from, to], reason) {
    return {
        ...decision,
        verdict: to,
        byPython: decision.byPython.map(([python, verdict]) => [python, verdict === from ? to : verdict]),
        reason,
    };
}
