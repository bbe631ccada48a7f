import type { Fields } from './decode.ts';
/** Where reapers deliver their results: a Unix socket, one line a result, known by the run's secret token. */
export interface Inbox {
    readonly path: string;
    /** `take` is called once, when the result with this token comes. */
    readonly expect: (token: string, take: (result: Fields) => void) => void;
    readonly forget: (token: string) => void;
    readonly close: () => Promise<void>;
}
export declare function openInbox(path: string): Promise<Inbox>;
