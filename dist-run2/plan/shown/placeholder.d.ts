import type { AsItStands, ProgramLine } from '../../model/plan.ts';
/** `"YOUR_API_KEY"`, `"<token>"`, `"sk-..."`: strings in which the reader is to put something of their own. */
export declare function placeholderIn(lines: readonly ProgramLine[]): Pick<AsItStands, 'placeholder'>;
