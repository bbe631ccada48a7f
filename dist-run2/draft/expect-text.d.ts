import type { DraftedExpectation } from './sheet-draft.ts';
/** `expect` of a claim, as lines of YAML. */
export declare function expectLines(expect: DraftedExpectation): readonly string[];
