/** Writes what is drawn already, colours and all; no line of it is a command to a CI system. */
export declare function print(stream: NodeJS.WriteStream, text: string): void;
/** Writes words of any origin, such as those of an error. */
export declare function printWords(stream: NodeJS.WriteStream, text: string): void;
