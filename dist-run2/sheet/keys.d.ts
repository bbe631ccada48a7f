/**
 * Every key of a sheet and of the configuration file: the form of its value and what it means. Editors show these texts
 * through the JSON Schema, docs/sheet.md carries them, and messages take the valid keys of a mapping from here.
 */
export interface Key {
    readonly value: string;
    readonly meaning: string;
}
export declare const keys: {
    sheet: {
        document: Key;
        python: Key;
        timeout: Key;
        programs: Key;
        claims: Key;
        ignore: Key;
    };
    program: {
        block: Key;
        blocks: Key;
        uses: Key;
        before: Key;
        inside: Key;
        code: Key;
        after: Key;
        replace: Key;
        repeat: Key;
        timeout: Key;
        clock: Key;
    };
    replacement: {
        this: Key;
        with: Key;
    };
    selector: {
        under: Key;
        nth: Key;
        containing: Key;
    };
    claim: {
        id: Key;
        quote: Key;
        program: Key;
        expect: Key;
        'how-often': Key;
        python: Key;
        since: Key;
        attest: Key;
        open: Key;
        'known-wrong': Key;
    };
    quote: {
        text: Key;
        under: Key;
        nth: Key;
    };
    expect: {
        stdout: Key;
        stderr: Key;
        contains: Key;
        lacks: Key;
        unordered: Key;
        order: Key;
        duration: Key;
        timeline: Key;
        cpu: Key;
        warnings: Key;
        error: Key;
        exit: Key;
        ends: Key;
        holds: Key;
        'compared-with': Key;
    };
    linePattern: {
        like: Key;
        matches: Key;
    };
    streams: {
        stdout: Key;
        stderr: Key;
    };
    moment: {
        line: Key;
        at: Key;
        after: Key;
        by: Key;
    };
    warning: {
        category: Key;
        message: Key;
    };
    error: {
        type: Key;
        message: Key;
    };
    comparison: {
        program: Key;
        duration: Key;
        cpu: Key;
    };
    attestation: {
        because: Key;
        reviewed: Key;
        source: Key;
        again: Key;
    };
    open: {
        because: Key;
    };
    'known-wrong': {
        because: Key;
        until: Key;
    };
    ignored: {
        block: Key;
        because: Key;
    };
    config: {
        paths: Key;
        expectations: Key;
        dialect: Key;
        python: Key;
        'missing-python': Key;
        clock: Key;
        repeat: Key;
        jobs: Key;
        timeout: Key;
        grep: Key;
        changed: Key;
        shard: Key;
        reporter: Key;
        strict: Key;
        'min-coverage': Key;
        isolation: Key;
        cache: Key;
        warm: Key;
        requirements: Key;
        install: Key;
        watch: Key;
        bail: Key;
        quiet: Key;
        verbose: Key;
        progress: Key;
    };
};
export type MappingName = keyof typeof keys;
/** The valid keys of a mapping, in the order of the reference. */
export declare function keysOf(name: string): readonly string[];
/** The mapping that a key belongs into when it stands in the wrong one, for the usual slips of indentation. */
export declare function homeOf(name: string): 'expect' | 'claim' | 'program' | null;
