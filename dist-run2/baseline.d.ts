import type { VerifyRequest } from './request.ts';
import type { Verification } from './verify.ts';
export interface Baseline {
    readonly verification: Verification;
    /** What the files will be. */
    readonly files: readonly {
        readonly path: string;
        readonly text: string;
    }[];
    /** What is marked: `path#id`, and the file that says so. */
    readonly marked: readonly {
        readonly claim: string;
        readonly path: string;
    }[];
    /** What fails and cannot be marked: `path#id`, and why. */
    readonly left: readonly {
        readonly claim: string;
        readonly because: string;
    }[];
}
/** Runs the documents and marks what is refuted as known to be wrong until a day (ISO date); writes nothing. */
export declare function takeBaseline(request: VerifyRequest, until: string): Promise<Baseline>;
