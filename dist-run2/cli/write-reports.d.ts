import type { PlannedDocument } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentReport } from '../model/report.ts';
import type { ReporterChoice } from '../report/reporters.ts';
import type { Standing } from '../root.ts';
import type { Conclusion } from '../tally.ts';
import type { Receiver, Verification } from '../verify.ts';
/** How reports are written, beside what they say. */
export interface WriteSettings {
    readonly cwd: string;
    readonly strict: boolean;
    readonly verbose: boolean | null;
    readonly quiet: boolean | null;
    /** Warnings, even where it is quiet. */
    readonly warns?: boolean;
}
/** Takes the documents of a verification as they come; `finish` writes what could not be written before. */
export interface Reports extends Receiver {
    /** `planned` is null where the document is not at hand as it was checked. */
    readonly document: (document: {
        readonly report: DocumentReport;
        readonly planned: PlannedDocument | null;
    }) => Promise<void>;
    readonly finish: (conclusion: Pick<Conclusion, 'frame' | 'problems' | 'texts'>) => Promise<void>;
    /** In any case, finished or not. */
    readonly close: () => Promise<void>;
}
/** Writes every format that was asked for, to its file, its folder or standard output. */
export declare function openReports(choices: readonly ReporterChoice[], settings: WriteSettings): Promise<Reports>;
/** What a report needs of a verification, or of a results file and its documents. */
export type Reported = Pick<Verification, 'report' | 'problems' | 'texts' | 'planned'>;
/** As `openReports`, of a report that is there already. */
export declare function writeReports(choices: readonly ReporterChoice[], { report, problems, texts, planned }: Reported, settings: WriteSettings): Promise<void>;
/** Found before anything runs, so that no result is lost. */
export declare function findUnwritable(choices: readonly ReporterChoice[], { cwd, root }: Standing): Promise<readonly Problem[]>;
