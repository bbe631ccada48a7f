/**
 * The visible text of one line of Markdown, such as a quote: marks dropped outside code spans, entities decoded, the
 * content of code spans literal. Nothing in it begins a block (`# comment` keeps its `#`), and a star or backtick that
 * is no mark stays. White space at both ends is dropped. What is
 * too complex to be read is given back.
 */
export declare function readInline(markdown: string): string;
