import type { Block } from '../../model/document.ts';
import type { Directive } from '../directive.ts';
/** What the options of a notebook's cell say: tags of Jupyter (MyST), `#|` comments of Quarto. */
export declare function readCell({ options }: Block): readonly Directive[];
