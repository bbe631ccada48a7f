import type { Condition } from '../python-condition.ts';
/** What a mark of pytest says of a block; `when` null: always. */
export type Mark = {
    readonly kind: 'skip';
    readonly when: Condition | null;
}
/** `types`: one of these, or any where there is none. `isCertain`: it has to raise where the condition holds. */
 | {
    readonly kind: 'raises';
    readonly types: readonly string[];
    readonly isCertain: boolean;
    readonly when: Condition | null;
} | {
    readonly kind: 'fixtures';
    readonly names: readonly string[];
};
/** The marks of pytest that change what comes of a test (docs.pytest.org, "Marks"). */
export declare const markNames: readonly string[];
/** Reads `skipif(sys.version_info < (3, 8), reason="…")`; null where the mark changes nothing, as `slow`. */
export declare function readMark(text: string): Mark | null;
/** Parts of Python, parted at the commas that stand in no bracket and no string; without empty ones. */
export declare function splitAtCommas(text: string): readonly string[];
