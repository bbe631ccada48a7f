/**
 * Whether a sentence says, without an if, that one exception of Python is raised, and another one came that is neither it
 * nor one of its kind (Python library reference, "Exception hierarchy").
 */
export function namesAnother(sentence, type) {
    const named = [...sentence.matchAll(/\b[A-Z]\w*(?:Error|Exception|Iteration|Exit|Interrupt)\b/gu)].map(([name]) => name);
    const [only = '', ...others] = [...new Set(named)];
    const said = raising.exec(sentence)?.groups?.['type'];
    if (others.length > 0 || said !== only || open.test(sentence))
        return false;
    return parents.has(only) && parents.has(type) && !kindsOf(type).includes(only) && !kindsOf(only).includes(type);
}
const raising = /(?:\b(?:raises?|raising|throws?|gives?|results? in|fails? with|get|causes?|produces?|ends? (?:with|in))\s+(?:(?:an?|the|you|this|following)\s+)*|(?:抛出|引发|报错|触发|出现)(?:一个|了)?\s*)(?<type>[A-Z]\w*)/u;
/** Not always, or not here. */
const open = /\b(?:if|unless|when|whenever|may|might|could|would|not|never|no longer|before|until|instead|or|like|python ?2)\b|n['’]t\b|如果|可能|不会|或/iu;
function kindsOf(type) {
    const parent = parents.get(type);
    return parent === undefined || parent === null ? [type] : [type, ...kindsOf(parent)];
}
const parents = new Map(Object.entries({
    ValueError: null,
    TypeError: null,
    AttributeError: null,
    AssertionError: null,
    LookupError: null,
    IndexError: 'LookupError',
    KeyError: 'LookupError',
    ArithmeticError: null,
    ZeroDivisionError: 'ArithmeticError',
    OverflowError: 'ArithmeticError',
    NameError: null,
    UnboundLocalError: 'NameError',
    RuntimeError: null,
    RecursionError: 'RuntimeError',
    NotImplementedError: 'RuntimeError',
    UnicodeError: 'ValueError',
    UnicodeDecodeError: 'UnicodeError',
    UnicodeEncodeError: 'UnicodeError',
    StopIteration: null,
    SyntaxError: null,
    IndentationError: 'SyntaxError',
    TabError: 'IndentationError',
}));
