import type { PlacedDocument } from './locate.ts';
import type { TerminalOptions } from './terminal.ts';

/** What any format may need. */
export interface RenderOptions extends TerminalOptions {
  /** Where claims stand in documents and sheets. */
  readonly planned: readonly PlacedDocument[];
  /** Revision of the checked repository, or null where that is not known. */
  readonly commit: string | null;
}
