import type { Interpreter, RefusedInterpreter } from '../model/interpreter.ts';
import type { Surroundings } from './candidates.ts';
/** `names`: the paths and commands of the specs that mean this one. */
export interface FoundInterpreter extends Interpreter {
    readonly names: readonly string[];
}
export interface FoundInterpreters {
    /** The default first where one was sought; each installation once, under its real `sys.executable`. */
    readonly found: readonly FoundInterpreter[];
    readonly refused: readonly RefusedInterpreter[];
}
/**
 * Runs what may be a Python and keeps what is one, 3.6 or later. `explicit`: the specs of `--python`, see
 * `chooseInterpreters`. Without any, no more is run than the default needs; paths and commands alone are run alone;
 * a version, a range or `all` means everything that venv, `.python-version`, PATH, pyenv, uv and `py` offer.
 */
export declare function findInterpreters(input: Surroundings & {
    readonly explicit: readonly string[];
}): Promise<FoundInterpreters>;
/**
 * What the specs mean: `3.11` the newest 3.11, `3.11.7` that one, `>=3.9` (PEP 440) all in range, the newest of each minor,
 * `all` the newest of each minor of each implementation, else a path or command. No spec: the default. Sorted by version,
 * each version once. `missing`: the specs that mean nothing here.
 */
export declare function chooseInterpreters(specs: readonly string[], found: readonly FoundInterpreter[]): {
    readonly chosen: readonly Interpreter[];
    readonly missing: readonly string[];
};
