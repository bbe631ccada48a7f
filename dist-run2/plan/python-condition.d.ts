import type { Interpreter } from '../model/interpreter.ts';
/** Whether a condition holds under an interpreter; null: it is about something that nobody knows before it is run. */
export type Condition = (interpreter: Interpreter) => boolean | null;
/**
 * Reads a Python expression about the interpreter itself (`sys.version_info < (3, 8)`, `sys.platform == "win32"`, with
 * `and`, `or`, `not`). What it does not know is unknown, and so is what depends on that, but for `False and x`.
 */
export declare function readCondition(source: string): Condition;
