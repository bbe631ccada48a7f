/** A text of one line as a code span: inside of it nothing is markup, a mention, a link or a reference to an issue. */
export declare function code(text: string): string;
/** The same for the cell of a table, where a bar would end the cell in code too: it is shown by its number. */
export declare function cell(text: string): string;
/** A text of several lines as a fenced block; of more than so many lines the first ones. */
export declare function fence(lang: 'text' | 'diff', text: string): string;
