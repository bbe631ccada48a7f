import type { Stream } from '../model/expectation.ts';
import type { Observation, OutputEvent } from '../model/observation.ts';
/** What appeared on the stream, line by line, without the empty lines at its end. */
export declare function linesOn(stream: Stream, observation: Observation): readonly OutputEvent[];
/** What program and logging wrote to stderr: without the tracebacks and warnings that the interpreter prints there. */
export declare function proseOnStderr(observation: Observation): readonly OutputEvent[];
export declare function texts(lines: readonly OutputEvent[]): readonly string[];
