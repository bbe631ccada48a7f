import { readLogicalLines } from './tokens.js';
/**
 * Reads a Python expression about the interpreter itself (`sys.version_info < (3, 8)`, `sys.platform == "win32"`, with
 * `and`, `or`, `not`). What it does not know is unknown, and so is what depends on that, but for `False and x`.
 */
export function readCondition(source) {
    const tokens = readLogicalLines(`(${source}\n)`).flatMap((line) => line.tokens);
    return (interpreter) => {
        const value = new Reader(`(${source}\n)`, tokens, factsOf(interpreter)).read();
        const isNested = typeof value === 'string' && value !== source;
        return isNested ? readCondition(value)(interpreter) : truth(value);
    };
}
/** What the interpreter says of itself, by the names that Python has for it. */
function factsOf({ version, implementation, platform }) {
    const { major = '', minor = '', micro = '', level = '', serial = '0', } = /^(?<major>\d+)\.(?<minor>\d+)\.(?<micro>\d+)(?:(?<level>a|b|rc)(?<serial>\d+))?/u.exec(version)?.groups ?? {};
    const name = { a: 'alpha', b: 'beta', rc: 'candidate', '': 'final' }[level] ?? 'final';
    const info = [Number(major), Number(minor), Number(micro), name, Number(serial)];
    const system = platform ?? null;
    return new Map([
        ['sys.version_info', info],
        ['sys.version_info.major', Number(major)],
        ['sys.version_info.minor', Number(minor)],
        ['sys.version_info.micro', Number(micro)],
        ['sys.version', `${version} (`],
        ['sys.implementation.name', implementation],
        ['sys.platform', system],
        ['os.name', system === null ? null : system === 'win32' ? 'nt' : 'posix'],
        ['platform.system()', system === null ? null : (systemNames[system] ?? null)],
        ['platform.python_implementation()', implementationNames[implementation] ?? null],
        ['platform.python_version()', version],
    ]);
}
const systemNames = { linux: 'Linux', darwin: 'Darwin', win32: 'Windows' };
const implementationNames = {
    cpython: 'CPython',
    pypy: 'PyPy',
    graalpy: 'GraalVM',
};
/** Goes through the tokens of one expression (Python language reference, 6: or, and, not, comparisons, primaries). */
class Reader {
    #source;
    #tokens;
    #facts;
    #at = 0;
    constructor(source, tokens, facts) {
        this.#source = source;
        this.#tokens = tokens;
        this.#facts = facts;
    }
    /** Of all the tokens: what cannot be read to its end is unknown. */
    read() {
        const value = this.#or();
        return this.#at === this.#tokens.length ? value : null;
    }
    #or() {
        let left = this.#and();
        while (this.#take('or')) {
            const right = this.#and();
            left = truth(left) === true || truth(right) === true ? true : bothKnown(left, right);
        }
        return left;
    }
    #and() {
        let left = this.#not();
        while (this.#take('and')) {
            const right = this.#not();
            left = truth(left) === false || truth(right) === false ? false : bothKnown(left, right);
        }
        return left;
    }
    #not() {
        if (!this.#take('not'))
            return this.#comparison();
        const value = truth(this.#not());
        return value === null ? null : !value;
    }
    #comparison() {
        let left = this.#unary();
        let result;
        for (let sign = this.#sign(); sign !== null; sign = this.#sign()) {
            const right = this.#unary();
            const holds = compare(left, sign, right);
            result = result === false || holds === false ? false : result === null ? null : holds;
            left = right;
        }
        return result === undefined ? left : result;
    }
    #sign() {
        if (this.#take('not'))
            return this.#take('in') ? 'not in' : null;
        if (this.#take('is'))
            return this.#take('not') ? '!=' : '==';
        return signs.find((sign) => this.#take(sign)) ?? null;
    }
    #unary() {
        if (!this.#take('-'))
            return this.#primary();
        const value = this.#primary();
        return typeof value === 'number' ? -value : null;
    }
    #primary() {
        const token = this.#tokens[this.#at];
        if (token === undefined)
            return null;
        if (this.#take('('))
            return this.#subscripts(this.#list(')'));
        if (this.#take('['))
            return this.#subscripts(asTuple(this.#list(']')));
        if (this.#take('{'))
            return asTuple(this.#list('}'));
        if (token.kind === 'operator')
            return null;
        this.#at += 1;
        if (token.kind === 'string')
            return textOf(this.#source.slice(token.start, token.end), token.text);
        if (/^\d[\d_]*$/u.test(token.text))
            return Number(token.text.replaceAll('_', ''));
        return this.#named(token.text);
    }
    /** `(a)` is what it holds, `(a,)` and `(a, b)` are tuples. */
    #list(close) {
        const items = [];
        let commas = 0;
        while (this.#at < this.#tokens.length && !this.#take(close)) {
            items.push(this.#or());
            if (this.#take(','))
                commas += 1;
            else if (!this.#isNext(close))
                return this.#fail();
        }
        return commas === 0 && items.length === 1 ? (items[0] ?? null) : items;
    }
    /** A name with what is behind it: attributes, a call, a subscript. */
    #named(first) {
        if (first === 'True' || first === 'False')
            return first === 'True';
        let path = first;
        while (this.#take('.')) {
            path += `.${this.#tokens[this.#at]?.text ?? ''}`;
            this.#at += 1;
        }
        if (!this.#take('('))
            return this.#subscripts(this.#facts.get(path) ?? null);
        const inner = this.#list(')');
        if (path === 'bool')
            return truth(inner);
        if (path === 'tuple')
            return this.#subscripts(inner);
        const owner = this.#facts.get(path.replace(/\.startswith$/u, ''));
        if (path.endsWith('.startswith') && typeof owner === 'string')
            return startsWith(owner, inner);
        return this.#facts.get(`${path}()`) ?? null;
    }
    /** `[0]`, `[:2]`. */
    #subscripts(value) {
        if (!this.#take('['))
            return value;
        const start = this.#isNext(':') ? 0 : this.#unary();
        if (!this.#take(':')) {
            const item = isTuple(value) && typeof start === 'number' ? value.at(start) : undefined;
            return this.#take(']') ? this.#subscripts(item ?? null) : this.#fail();
        }
        const end = this.#isNext(']') ? Infinity : this.#unary();
        if (!this.#take(']'))
            return this.#fail();
        return isTuple(value) && typeof start === 'number' && typeof end === 'number' ? value.slice(start, end) : null;
    }
    #fail() {
        this.#at = Infinity;
        return null;
    }
    #isNext(text) {
        const token = this.#tokens[this.#at];
        return token !== undefined && token.kind !== 'string' && token.text === text;
    }
    #take(text) {
        const isNext = this.#isNext(text);
        if (isNext)
            this.#at += 1;
        return isNext;
    }
}
const signs = ['<=', '>=', '==', '!=', '<', '>', 'in'];
function truth(value) {
    if (value === null || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return value !== 0;
    return value.length > 0;
}
/** Of `and` and `or` whose first part does not decide. */
function bothKnown(left, right) {
    return truth(left) === null || truth(right) === null ? null : right;
}
function asTuple(value) {
    return value === null || isTuple(value) ? value : [value];
}
function isTuple(value) {
    return Array.isArray(value);
}
/** Plain text; with a backslash or a prefix that changes it nobody looks further. */
function textOf(written, prefix) {
    const quoted = written.slice(prefix.length);
    const quote = /^(?:"""|'''|"|')/u.exec(quoted)?.[0] ?? '';
    const text = quoted.slice(quote.length, -quote.length);
    return text.includes('\\') || /[bft]/iu.test(prefix) ? null : text;
}
function startsWith(text, prefix) {
    if (typeof prefix === 'string')
        return text.startsWith(prefix);
    const prefixes = isTuple(prefix) ? prefix : [null];
    return prefixes.every((each) => typeof each === 'string') ? prefixes.some((each) => text.startsWith(each)) : null;
}
function compare(left, sign, right) {
    if (sign === 'in' || sign === 'not in') {
        const found = isIn(left, right);
        return found === null ? null : found === (sign === 'in');
    }
    const order = orderOf(left, right);
    if (order === null)
        return null;
    return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0, '==': order === 0, '!=': order !== 0 }[sign];
}
function isIn(left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return right.includes(left);
    if (left === null || !isTuple(right))
        return null;
    const orders = right.map((each) => orderOf(left, each));
    return orders.includes(0) ? true : orders.includes(null) ? null : false;
}
/** Negative, 0 or positive, tuples item by item; null where one is unknown or their kinds differ. */
function orderOf(left, right) {
    if (isTuple(left) && isTuple(right)) {
        for (const [index, item] of left.entries()) {
            const other = right[index];
            if (other === undefined)
                return 1;
            const order = orderOf(item, other);
            if (order !== 0)
                return order;
        }
        return left.length - right.length;
    }
    if (typeof left === 'string' && typeof right === 'string')
        return left < right ? -1 : Number(left > right);
    const [a, b] = [left, right].map((each) => (typeof each === 'boolean' ? Number(each) : each));
    return typeof a === 'number' && typeof b === 'number' ? a - b : null;
}
