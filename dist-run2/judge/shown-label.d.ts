import type { Observation } from '../model/observation.ts';
import type { ShownPart, Volatile } from '../model/plan.ts';
import type { Likeness } from './shown-text.ts';
import type { Likelihood } from './shown-statement.ts';
/** Against all of it; beside a label, also against its first line alone, which then says whether it surely differs. */
export declare function compareReadings(part: ShownPart, variants: readonly (readonly string[])[], volatile: readonly Volatile[]): Likeness;
/** What stands below an empty line is another comment. */
export declare function firstParagraph(lines: readonly string[]): readonly string[];
/** A label may tell of the statement right above it alone. */
export declare function lastPrinted(part: ShownPart, { steps }: Observation, volatile: readonly Volatile[]): readonly Likeness[];
/** A session shows what a terminal shows: what one line of it wrote to stderr stands there, too. */
export declare function onTerminal({ lines }: ShownPart, seen: readonly string[], observation: Observation): readonly Likeness[];
interface Compared {
    readonly likeness: Likeness;
    readonly actual: string;
}
/** The value of the statement right above a label, where nothing is printed; null: it has none. */
export declare function valueBelow(part: ShownPart, { steps }: Observation, volatile: readonly Volatile[]): Compared | null;
/** Words of a comment that are nothing like what was printed are a remark and no output. */
export declare function asRemark(part: ShownPart, seen: readonly string[], likeness: Likeness): {
    readonly likeness: Likelihood;
    readonly isWord?: true;
};
/** As a notebook shows it: with the last value, or nothing but values. */
export declare function echoing(stdout: readonly string[], { steps }: Observation): readonly (readonly string[])[];
/** Of the last statement that has one. */
export declare function lastValues({ steps }: Observation): readonly (readonly string[])[];
export {};
