import type { ProgramSource, Selector } from '../model/program-source.ts';
import type { ReadProgram, ReadSelector } from './sheet-schema.ts';
import type { Node } from './tree.ts';
/** A program with the places of its parts. */
export declare function decodeProgram(read: ReadProgram, node: Node): ProgramSource;
/** A program that is nothing but one block, for a claim that names it by a selector in the form of a mapping. */
export declare function programOfBlock(selector: ReadSelector, node: Node): ProgramSource;
/** A selector with its place. */
export declare function decodeSelector(read: ReadSelector, node: Node): Selector;
