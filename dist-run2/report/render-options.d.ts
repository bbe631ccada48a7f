import type { PlacedDocument } from './locate.ts';
import type { TerminalOptions } from './terminal.ts';
/** What any format may need. */
export interface RenderOptions extends TerminalOptions {
    /** Where claims stand in documents and sheets. */
    readonly planned: readonly PlacedDocument[];
    /** Revision of the checked repository, or null where that is not known. */
    readonly commit: string | null;
    /** Way from there to the folder that paths are relative to, with `/`, empty where that is the same. */
    readonly within: {
        /** From what the runner of GitHub calls the workspace. */
        readonly workspace: string;
        /** From the root of the repository. */
        readonly repository: string;
    };
}
