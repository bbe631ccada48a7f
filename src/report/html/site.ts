import type { PlannedDocument } from '../../model/plan.ts';
import type { Report } from '../../model/report.ts';

/** One file of the site; `path` is relative to its folder, with `/`. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

export interface HtmlOptions {
  /** Documents and sheets as parsed, places of quotes, composed programs. One that is missing is shown without its text. */
  readonly planned: readonly PlannedDocument[];
  /** Revision of the checked repository, or null where that is not known. */
  readonly commit: string | null;
  readonly strict: boolean;
}

/** One page a document, and `index.html`. */
export function renderSite(_report: Report, _options: HtmlOptions): readonly SiteFile[] {
  return [];
}
