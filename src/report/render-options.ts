import type { PlannedDocument } from '../model/plan.ts';
import type { TerminalOptions } from './terminal.ts';

/** What any format may need. */
export interface RenderOptions extends TerminalOptions {
  /** Documents and sheets as parsed, places of quotes, composed programs; one for each document of the report. */
  readonly planned: readonly PlannedDocument[];
  /** Revision of the checked repository, or null where that is not known. */
  readonly commit: string | null;
}
