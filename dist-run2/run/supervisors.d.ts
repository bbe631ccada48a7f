import type { Interpreter } from '../model/interpreter.ts';
import type { Inbox } from './inbox.ts';
import type { Supervisor, Warmth } from './supervisor.ts';
/** The supervisors of a runner: for each interpreter one that starts programs afresh, and warm ones by hash seed. */
export interface Supervisors {
    /** One that lives: a dead one is replaced when it is next needed. */
    readonly forRun: (interpreter: Interpreter, run: WishedRun) => Promise<Supervisor>;
    /** Begins to start a warm one; whether it can be had is seen when it is needed. */
    readonly warmUp: (interpreter: Interpreter, warmth: Warmth) => void;
    /** Told of runs as soon as they are known: an interpreter for few of them is not worth its start. */
    readonly count: (interpreter: Interpreter, run: WishedRun) => void;
    /** Told of runs before their turn: what they import is there before the first of them, for all in one go. */
    readonly expect: (interpreter: Interpreter, run: WishedRun) => void;
    readonly close: () => Promise<void>;
}
export interface WishedRun extends Warmth {
    readonly text: string;
    readonly warm: boolean;
}
export declare function openSupervisors(folder: string, inbox: Inbox): Supervisors;
