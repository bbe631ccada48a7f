import type { Problem } from './model/problem.ts';
import type { ClaimReport } from './model/report.ts';
import type { VerifyRequest } from './request.ts';
/** What became of a document: a sheet that holds as it stands, the sheet that it has, or why there is none. */
export type Drafted = {
    readonly kind: 'drafted';
    readonly document: string;
    readonly path: string;
    readonly text: string;
    /** Ids of the claims that hold with the sheet, those of it and those that need none. */
    readonly verified: readonly string[];
    /** Of the sheet. */
    readonly claims: number;
    readonly suggestions: number;
    readonly ignores: number;
} | {
    readonly kind: 'present';
    readonly document: string;
    readonly paths: readonly string[];
} | {
    readonly kind: 'nothing';
    readonly document: string;
    readonly because: string;
};
export interface LocatedClaim {
    readonly document: string;
    readonly claim: ClaimReport;
}
export interface DraftedSheets {
    readonly drafted: readonly Drafted[];
    /** What the documents say and what is not so, before anything was drafted. */
    readonly refuted: readonly LocatedClaim[];
    readonly problems: readonly Problem[];
    readonly texts: ReadonlyMap<string, string>;
}
/** Where drafted sheets go: `expectations/<name>.yaml`, or `<name>.claims.yaml` beside the document. */
export type SheetHome = 'expectations' | 'beside';
/** Runs every document that has no sheet, and drafts one for each; writes nothing. */
export declare function draftSheets(request: VerifyRequest, home: SheetHome): Promise<DraftedSheets>;
/** Where an editor finds a JSON Schema: in the package as it is installed here, else as it is published. */
export declare function findSchema(name: 'sheet' | 'config', from: string, { cwd, root, version }: Pick<VerifyRequest, 'cwd' | 'root' | 'version'>): Promise<string>;
