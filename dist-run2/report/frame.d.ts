import type { Position } from '../model/place.ts';
import type { Pen } from './pen.ts';
/**
 * The lines of the source around a place, with carets below what is meant: `marked` where the source says it from there
 * on, else one character. Empty where the source has no such line.
 */
export declare function codeFrame(source: string, place: Position, marked: string, pen: Pen): readonly string[];
