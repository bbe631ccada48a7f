import type { Root } from 'hast';
/**
 * Shows what would not be seen or would reorder text, in every text and every title of a page: escape sequences, NUL,
 * bidi controls and the like become `\x1b` or `<U+202E>`. Line ends and tabs stay.
 */
export declare function showHiddenCharacters(tree: Root): void;
/** One text of several lines, made safe to show; for what does not stand in a tree, such as the title of a page. */
export declare function visibleText(text: string): string;
