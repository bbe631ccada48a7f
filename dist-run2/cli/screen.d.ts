import type { Problem } from '../model/problem.ts';
import type { PenOptions } from '../report/pen.ts';
import type { Standing } from '../root.ts';
/** How to draw on a stream: NO_COLOR (no-color.org) and FORCE_COLOR go before what the stream itself can. */
export declare function penFor(stream: NodeJS.WriteStream): PenOptions;
/** Shows mistakes of the input, on stdout as every result, and returns the exit status for them. */
export declare function printProblems(problems: readonly Problem[], sources: ReadonlyMap<string, string>): 2;
/** Says where the configuration and the sheets were looked for, where that is not the folder that one is in. */
export declare function sayRoot(standing: Standing, { quiet }: {
    readonly quiet: boolean | null;
}): void;
