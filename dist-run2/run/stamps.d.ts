import type { Interpreter } from '../model/interpreter.ts';
/** Changes whenever the file does, as far as the file system says; `absent` where there is none. */
export declare function stampOf(path: string): Promise<string>;
/**
 * What an interpreter is, and what can be imported in it: its executable, and names, sizes and times of what stands in the
 * folders of its `sys.path`. Null where nobody has said which those are. What happens deeper in a package is known by the
 * files that a run has imported.
 */
export declare function stampOfInterpreter(interpreter: Interpreter): Promise<string | null>;
/** A change of the driver may change what it sees. */
export declare function stampOfDriver(): Promise<string>;
