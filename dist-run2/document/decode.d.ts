import type { Problem } from '../model/problem.ts';
export type Decoded = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'refused';
    readonly problem: Problem;
};
/** The text of a file, without its byte order mark; anything but UTF-8 up to 5 MiB is refused. */
export declare function decode(path: string, bytes: Uint8Array): Decoded;
