import type { Dialect, Project } from './model/project.ts';
export interface ProjectRequest {
    readonly cwd: string;
    /** As the options say; null: as the files of the project say. */
    readonly dialect: Dialect | null;
}
export type ProjectFinder = (documentPath: string) => Promise<Project>;
/** Looks for the projects that documents are part of. What was found in a folder is kept as long as the finder is. */
export declare function makeProjectFinder({ cwd, dialect }: ProjectRequest): ProjectFinder;
