import type { Interpreter, RefusedInterpreter } from '../model/interpreter.ts';
import type { Candidate, Surroundings } from './candidates.ts';
/**
 * `absent`: no such file, not worth a word. `identity` is the same for two names of one installation (a virtual environment
 * has its own, though its executable is a link to another's).
 */
export type Probed = {
    readonly kind: 'found';
    readonly interpreter: Interpreter;
    readonly identity: string;
} | {
    readonly kind: 'refused';
    readonly refused: RefusedInterpreter;
} | {
    readonly kind: 'absent';
};
/** Finds out what a candidate is by running it. */
export declare function probe(candidate: Candidate, surroundings: Surroundings): Promise<Probed>;
