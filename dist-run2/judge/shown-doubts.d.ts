import type { Observation } from '../model/observation.ts';
import type { ShownPart, Volatile } from '../model/plan.ts';
import type { Likelihood } from './shown-statement.ts';
interface Compared {
    readonly part: ShownPart;
    readonly likeness: Likelihood;
    readonly actual: string;
}
/**
 * What is left of a difference where the document itself leaves it open whether there may be one: of what it says varies,
 * other numbers are no difference, and other words that are like it prove nothing; what only perhaps is this program's
 * output has to be like it to be wrong.
 */
export declare function inDoubt<Kind extends Compared>(held: Kind, volatile: readonly Volatile[]): Kind;
/** Of JSON as Python has it. */
export declare function asPython(lines: readonly string[]): readonly string[];
/** The one expression that has a value is the last statement: a notebook shows that, and nothing else. */
export declare function endsInValue({ ending }: ShownPart, { steps }: Observation): boolean;
/** What a claim is about that says nothing of this program, for its reason. */
export declare function whyOpen({ isVarying, isPerhaps }: ShownPart): string;
export {};
