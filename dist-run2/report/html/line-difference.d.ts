import type { Element } from 'hast';
/** `-` expected and not seen, `+` seen and not expected; signs and words, not colours alone. */
export declare function lineDifference(expected: string, actual: string): Element;
