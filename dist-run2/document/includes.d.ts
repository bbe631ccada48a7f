import type { IncludeReader } from '../model/include.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { IncludeReference } from './include-syntax.ts';
import type { CodeLine } from './pieces.ts';
/** What the includes of one document are resolved with. */
export interface IncludeContext {
    readonly path: string;
    readonly project: Project;
    readonly read: IncludeReader;
}
/** Resolves the includes of one document, and knows which files it has looked for. */
export declare class Includes {
    #private;
    constructor(context: IncludeContext);
    /** Paths of files of the project, those that are not there as well. */
    get looked(): readonly string[];
    get problems(): readonly Problem[];
    /**
     * The lines of a block with those of other files in the place of includes; null: some could not be resolved, which is
     * a Problem where it `matters`.
     */
    expand(lines: readonly CodeLine[], matters: boolean): readonly CodeLine[] | null;
    /** The lines that stand for one line of the document. */
    include(reference: IncludeReference, line: CodeLine, matters: boolean): readonly CodeLine[] | null;
    /** The text that a document shows of another one; null where there is none. */
    textOf(reference: IncludeReference): {
        readonly path: string;
        readonly text: string;
    } | null;
}
/** Whether a document may show anything of other files: most do not, and need not be parsed to know it. */
export declare function canInclude(text: string): boolean;
