import type { VerifyRequest } from './request.ts';
import type { Verification } from './verify.ts';
export interface Update {
    readonly verification: Verification;
    readonly files: readonly {
        readonly path: string;
        readonly before: string;
        readonly after: string;
    }[];
    /** Claims that will be called true with what is written: `path#id`, and what the document goes on to say. */
    readonly changed: readonly {
        readonly claim: string;
        readonly quotes: readonly string[];
    }[];
    /** Claims that are refuted and stay so, with the reason. */
    readonly left: readonly {
        readonly claim: string;
        readonly because: string;
    }[];
}
/** Runs the documents and says how sheets and shown outputs would have to be for what was seen; writes nothing. */
export declare function planUpdate(request: VerifyRequest): Promise<Update>;
