/** A file that a document includes, or why it is not read. `outside`: it is not part of the project. */
export type Included = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'absent';
} | {
    readonly kind: 'outside';
} | {
    readonly kind: 'unreadable';
    readonly because: string;
};
/** Reads a file of the project; the path is relative to the working directory. */
export type IncludeReader = (path: string) => Included;
