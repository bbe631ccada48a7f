import type { RawResult, RawUnretrieved } from './raw-result.ts';
type Event = RawResult['events'][number];
/**
 * Older CPythons have no hooks for errors that end a thread, leave a destructor or an exit function: they are read from what
 * it prints on stderr, which then counts as structure and no longer as output. `version`: of the interpreter.
 */
export declare function readPrintedErrors(events: readonly Event[], programPath: string, version: string): {
    readonly events: readonly Event[];
    readonly unretrieved: readonly RawUnretrieved[];
};
export {};
