/** What a job needs of the machine, and when its turn comes. */
export interface Place {
    /** `alone`: nothing beside it. `working`: a processor of its own. `waiting`: hardly any processor, it mostly sleeps. */
    readonly kind: 'alone' | 'working' | 'waiting';
    /** How long it will take, as far as somebody has said so. Of those that wait, the longest goes first. */
    readonly seconds: number;
}
/** Runs jobs up to `jobs` at a time, and of those that work no more than there are processors. */
export interface Queue {
    /** The job may give its processor to the next one, and go on beside it: what it does takes no longer for that. */
    readonly add: <Result>(place: Place, job: (lend: () => void) => Promise<Result>) => Promise<Result>;
}
export declare function createQueue(jobs: number, processors: number): Queue;
