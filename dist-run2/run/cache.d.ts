import type { Fields } from './decode.ts';
/** What runs showed, kept under the hash of everything that it depends on. Facts only: a verdict is never kept. */
export interface Cache {
    /** Null where there is nothing, or nothing that can be believed. */
    readonly read: (key: string) => Promise<Kept | null>;
    /** Never rejects: what cannot be written is not kept. */
    readonly keep: (key: string, kept: Kept) => Promise<void>;
    readonly forget: (key: string) => Promise<void>;
    readonly isEmpty: () => Promise<boolean>;
    /** Removes what has not been used for longest, until the rest fits. */
    readonly close: () => Promise<void>;
}
export interface Kept {
    /** Milliseconds since 1970. */
    readonly observedAt: number;
    /** Where the program's file was when it ran; the facts name it. */
    readonly programPath: string;
    /** Files outside of the standard library that it imported. */
    readonly imported: readonly string[];
    /** As the reaper sent it. */
    readonly result: Fields;
}
/** Null where there is no folder for it. */
export declare function openCache(cwd: string, env: NodeJS.ProcessEnv, limitBytes?: number): Promise<Cache | null>;
