import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, YAMLParseError } from 'yaml';
import { HarnessError } from '../model/harness-error.js';
import { depthLimit, readTokens } from './excess.js';
import { syntaxProblems } from './syntax.js';
/** More nodes than these, made by aliases alone, are no sheet that a person wrote. */
const expandedNodesLimit = 10_000;
/**
 * Reads YAML 1.2 (core schema) into a tree with places. The tree is null where the text is not YAML or must not be
 * expanded; lesser mistakes (duplicate keys) leave a tree with flawed nodes. Empty text is an empty scalar.
 */
export function readYaml(path, text) {
    const lines = new LineCounter();
    const tokens = readTokens(path, text, lines);
    if ('ruleId' in tokens)
        return { tree: null, problems: [tokens] };
    const document = compose(tokens, text);
    const syntax = syntaxProblems(path, text, document, (offset) => positionAt(lines, offset));
    if (syntax.length > 0)
        return { tree: null, problems: syntax };
    return new Builder(path, lines).build(document);
}
/** As `parseDocument` of yaml does it, which would read the text once more. */
function compose(tokens, text) {
    const composer = new Composer({ version: '1.2', uniqueKeys: false, prettyErrors: false, strict: true });
    const [document, second] = composer.compose(tokens, true, text.length);
    if (document === undefined)
        throw new HarnessError('The YAML parser composed no document');
    if (second !== undefined) {
        const [start, end] = second.range;
        document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'more than one document'));
    }
    return document;
}
function positionAt(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
/** Thrown inside this file only, where building cannot go on. */
class Refused extends Error {
}
/** One walk over a document: remembers anchors and how much aliases have added. */
class Builder {
    #path;
    #lines;
    #problems = [];
    #anchors = new Map();
    #open = new Set();
    /** Where the aliases that are being followed began. */
    #outermostAlias = null;
    #expandedNodes = 0;
    constructor(path, lines) {
        this.#path = path;
        this.#lines = lines;
    }
    build(document) {
        try {
            return { tree: this.#node(document.contents, { line: 1, column: 1 }), problems: this.#problems };
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            return { tree: null, problems: this.#problems };
        }
    }
    /** `fallback` is the place of a value that is left out. */
    #node(value, fallback) {
        if (isAlias(value))
            return this.#alias(value.source, this.#placeOf(value, fallback));
        const place = this.#placeOf(value, fallback);
        if (this.#outermostAlias !== null && ++this.#expandedNodes > expandedNodesLimit) {
            const reason = 'Unexpected growth by aliases, expected aliases of a few values';
            this.#refuse('alias-growth', this.#outermostAlias, reason, growthAdvice);
        }
        if (this.#open.size >= depthLimit) {
            this.#refuse('alias-growth', place, 'Unexpected depth by aliases, expected aliases of a few values', growthAdvice);
        }
        if (isScalar(value))
            return this.#scalar(value, place, fallback);
        if (!isMap(value) && !isSeq(value))
            return { ...nothing, place };
        if (value.anchor !== undefined)
            this.#anchors.set(value.anchor, value);
        this.#open.add(value);
        const node = isMap(value) ? this.#mapping(value, place) : this.#list(value.items, place);
        this.#open.delete(value);
        return node;
    }
    #alias(name, place) {
        const target = this.#anchors.get(name);
        if (target === undefined) {
            const reason = `Unexpected alias \`*${name}\`, expected one whose anchor stands above`;
            this.#refuse('yaml-syntax', place, reason, quoteAlias);
        }
        if (this.#open.has(target)) {
            this.#refuse('alias-growth', place, `Unexpected alias \`*${name}\` inside its own anchor`, growthAdvice);
        }
        const isOutermost = this.#outermostAlias === null;
        if (isOutermost)
            this.#outermostAlias = place;
        const node = this.#node(target, place);
        if (isOutermost)
            this.#outermostAlias = null;
        return { ...node, place };
    }
    #scalar(scalar, place, fallback) {
        if (scalar.anchor !== undefined)
            this.#anchors.set(scalar.anchor, scalar);
        const { value, source = '' } = scalar;
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
            return { ...nothing, place, value, source };
        }
        return source === ''
            ? { ...nothing, place: fallback, swallowed: swallowed(scalar) }
            : { ...nothing, place, source };
    }
    #list(items, place) {
        const nodes = items.map((item) => this.#node(item, place));
        return { kind: 'list', place, flawed: nodes.some(({ flawed }) => flawed), items: nodes };
    }
    #mapping(map, place) {
        const entries = new Map();
        let flawed = false;
        for (const pair of map.items) {
            const keyAt = this.#placeOf(pair.key, place);
            const key = keyText(pair.key);
            const value = this.#node(pair.value, keyAt);
            if (key !== null && this.#isUsable(key, keyAt, entries))
                entries.set(key, { key, place: keyAt, value });
            else
                flawed = true;
            if (key === null)
                this.#problem('wrong-type', keyAt, 'Unexpected key that is not text, expected text', null);
            flawed ||= value.flawed;
        }
        return { kind: 'mapping', place, flawed, flow: map.flow === true, entries };
    }
    #isUsable(key, place, entries) {
        const first = entries.get(key);
        if (first) {
            const reason = `Unexpected second \`${key}\`, expected it once (the first is in line ${first.place.line})`;
            this.#problem('duplicate-key', place, reason, 'Remove one of the two.');
        }
        else if (forbiddenKeys.has(key)) {
            this.#problem('forbidden-key', place, `Unexpected key \`${key}\`, which is never allowed`, 'Choose another name.');
        }
        else if (key === '<<') {
            this.#problem('unknown-key', place, 'Unexpected merge key `<<`, expected the keys themselves', mergeAdvice);
        }
        else
            return true;
        return false;
    }
    #placeOf(value, fallback) {
        const isNode = isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
        return isNode && value.range ? positionAt(this.#lines, value.range[0]) : fallback;
    }
    #problem(ruleId, place, reason, advice) {
        this.#problems.push({ ruleId, path: this.#path, place, reason, advice, severity: 'error' });
    }
    #refuse(ruleId, place, reason, advice) {
        this.#problem(ruleId, place, reason, advice);
        throw new Refused();
    }
}
const nothing = { kind: 'scalar', value: null, source: '', swallowed: null, flawed: false };
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const growthAdvice = 'Write the values out, or give the program a name under `programs` and refer to it.';
const quoteAlias = 'Quote the text if no alias is meant: "*text*".';
const mergeAdvice = 'Write the keys out; an alias (`*name`) can stand for a whole value.';
/** A key as text: `3.10` and `true` are the text that was written. Lists, mappings and aliases are no keys. */
function keyText(key) {
    if (!isScalar(key))
        return key === null || key === undefined ? '' : null;
    return typeof key.value === 'string' ? key.value : (key.source ?? '');
}
function swallowed(scalar) {
    if (scalar.anchor !== undefined)
        return 'anchor';
    return typeof scalar.comment === 'string' ? 'comment' : null;
}
