import type { Block, Document } from '../model/document.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { BlockRole, Program } from '../model/plan.ts';
import type { DirectiveReport } from '../model/report.ts';
import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import type { ClaimContext, ClaimDraft } from './claim.ts';
import type { CleanDraft } from './clean.ts';
import type { RunSettings } from './programs.ts';
import type { ShownClaim } from './shown/claim.ts';
import type { NotRun } from './shown/order.ts';
import type { ShownProgram } from './shown/program.ts';
export interface DocumentDraft {
    readonly document: Document;
    readonly sheets: readonly Sheet[];
    readonly roles: readonly BlockRole[];
    readonly programs: readonly Program[];
    readonly claims: readonly ClaimDraft[];
    readonly cleans: readonly CleanDraft[];
    readonly shown: readonly ShownDraft[];
    /** Blocks that are not run because of a mark of another tool. */
    readonly skipped: readonly {
        readonly block: Block;
        readonly why: NotRun;
    }[];
    readonly directives: readonly DirectiveReport[];
    /** Programs that no claim refers to and whose block is gone. */
    readonly gonePrograms: readonly {
        readonly name: string;
        readonly reason: string;
    }[];
    readonly problems: readonly Problem[];
}
/** What the document shows of a program that no sheet speaks of. */
export interface ShownDraft {
    readonly program: Program;
    readonly interpreters: readonly Interpreter[];
    readonly claims: readonly ShownClaim[];
    /** One run that shows it is enough. */
    readonly isEnoughOnce: boolean;
    readonly asItStands: ShownProgram['asItStands'];
}
export interface DocumentInput extends Omit<ClaimContext, 'programs'> {
    readonly sheets: readonly Sheet[];
    readonly settings: RunSettings;
}
/** One document with its sheets: programs, claims, roles and implicit claims; runs are planned for all together. */
export declare function draftDocument(input: DocumentInput): DocumentDraft;
