import type { Position } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
/** Larger files are refused unread: a sheet of this size is a mistake, and YAML of it takes minutes. */
export declare const limitBytes: number;
/** The UTF-8 text of a file without its byte order mark, or the Problem that keeps it from being read. */
export declare function readText(path: string, bytes: Uint8Array): string | Problem;
/** Behind the last character of a text. */
export declare function endOf(text: string): Position;
