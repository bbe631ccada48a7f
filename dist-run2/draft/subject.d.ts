import type { Block } from '../model/document.ts';
import type { PlannedDocument } from '../model/plan.ts';
import type { ClaimReport, DocumentReport, RunReport } from '../model/report.ts';
import type { DraftedProgram } from './sheet-draft.ts';
/** A Python block, its program and what its run showed. */
export interface Subject {
    readonly block: Block;
    readonly program: DraftedProgram;
    readonly run: RunReport | null;
    /** Whether it runs clean, and what the document shows of it: the claims that need no sheet. */
    readonly implicit: readonly ClaimReport[];
    /** The block with its output, where one follows. */
    readonly output: Block | null;
}
/** By the id of its block; none of a block that no program of its own runs. */
export declare function readSubject(block: Block, { document, roles, programs }: PlannedDocument, report: DocumentReport): readonly (readonly [string, Subject])[];
