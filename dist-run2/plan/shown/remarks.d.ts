import type { BlockLine } from '../../model/document.ts';
import type { Remark } from './said.ts';
/**
 * `f(x)  # 3`, `# -> 3`, `# => 3`, `# Output: 3`, `# raises ValueError` behind a statement; `#> 3`, `# 3`, `# => 3` and
 * `# Output:` with comments, or a string as pytest-examples writes it, below one.
 */
export declare function readRemarks(lines: readonly BlockLine[]): readonly Remark[];
/** First lines of the expression statements at the top level, counted from 0. */
export declare function expressionsIn(lines: readonly BlockLine[]): readonly number[];
/** First line of the expression that a script ends with, where `first` lines stand above it; null: it ends with another statement. */
export declare function endingOf(lines: readonly BlockLine[], first: number): number | null;
