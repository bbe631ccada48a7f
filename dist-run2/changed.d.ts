import type { SourceRequest, Sources } from './load.ts';
export interface ChangedRequest extends SourceRequest {
    /** A git revision, the empty string for HEAD; null: changed or not. */
    readonly changed: string | null;
    readonly env: NodeJS.ProcessEnv;
}
export interface ChangedSources extends Sources {
    /** Why no document is left where there are some, which is no mistake; else null. */
    readonly idleBecause: string | null;
}
/**
 * The sources, and of their documents only those that changed since a revision: in their own text, in a file
 * that they include, in a sheet that speaks of them, or in one that spoke of them then. Problems of sheets that concern none of these are not told.
 */
export declare function loadChangedSources(request: ChangedRequest): Promise<ChangedSources>;
