import type { Block, Document } from '../../model/document.ts';
import type { Beside } from './prose.ts';
/**
 * The versions of Python that a document says a block is for, as a PEP 440 range: in a label such as
 * `Output (Python 2.x):` or a heading such as `Python 2`, in a sentence about Python 2 right above, or in a comment that it begins with. Null:
 * any.
 */
export declare function saidRange(document: Document, block: Block): string | null;
/** Those that it speaks of right beside a block, or in the heading above it: `3.12`. */
export declare function versionsBeside({ above, below, comments }: Beside, heading: string): readonly string[];
/** Without its versions: `Output:` of `Output (Python 2.x):`. */
export declare function withoutRange(label: string): string;
