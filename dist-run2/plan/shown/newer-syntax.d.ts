import type { AsItStands, ProgramLine } from '../../model/plan.ts';
/** Lines in a syntax that came with a certain Python, the newest first ("What's New in Python" of each). */
export declare function newerSyntaxIn(lines: readonly ProgramLine[]): NonNullable<AsItStands['newerSyntax']>;
