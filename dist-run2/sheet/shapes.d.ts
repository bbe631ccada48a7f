import type { RuleId } from '../model/rules.ts';
/**
 * What a value should have been: the rule that it breaks when it is something else, the words behind "expected", and
 * what to do. The schemas name a shape as the message of their issues.
 */
export interface Shape {
    readonly ruleId: RuleId;
    readonly expected: string;
    readonly advice: string | null;
    /** True where quotes make text of a value that YAML reads as a number or as `true`. */
    readonly quotable: boolean;
}
export declare const shapes: {
    sheet: Shape;
    config: Shape;
    text: Shape;
    path: Shape;
    texts: Shape;
    expressions: Shape;
    claims: Shape;
    claim: Shape;
    claimId: Shape;
    quotes: Shape;
    quote: Shape;
    programs: Shape;
    programName: Shape;
    program: Shape;
    claimProgram: Shape;
    reference: Shape;
    references: Shape;
    selector: Shape;
    selectors: Shape;
    replacements: Shape;
    replacement: Shape;
    insideLine: Shape;
    count: Shape;
    percent: Shape;
    exitStatus: Shape;
    truth: Shape;
    clock: Shape;
    howOften: Shape;
    ends: Shape;
    missingPython: Shape;
    dialect: Shape;
    clocks: Shape;
    isolation: Shape;
    changed: Shape;
    shard: Shape;
    time: Shape;
    duration: Shape;
    ratio: Shape;
    versionRange: Shape;
    version: Shape;
    pythonSpecs: Shape;
    requirements: Shape;
    date: Shape;
    period: Shape;
    line: Shape;
    linePattern: Shape;
    glob: Shape;
    regex: Shape;
    lines: Shape;
    someLines: Shape;
    streams: Shape;
    chains: Shape;
    moments: Shape;
    moment: Shape;
    warnings: Shape;
    warning: Shape;
    error: Shape;
    className: Shape;
    expect: Shape;
    comparison: Shape;
    attestation: Shape;
    open: Shape;
    'known-wrong': Shape;
    ignore: Shape;
    ignored: Shape;
};
export type ShapeName = keyof typeof shapes;
/** The shape that an issue names. */
export declare function shapeOf(name: string): Shape;
