import type { Report } from '../../model/report.ts';
import type { PageInput } from './claim-view.ts';
/** The documents, those with most failures first. `linkOf` leads to the page of each. */
export declare function renderIndex(report: Report, pages: readonly PageInput[], { commit, linkOf }: {
    readonly commit: string | null;
    readonly linkOf: (path: string) => string;
}): string;
