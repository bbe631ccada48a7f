import type { Observation } from '../model/observation.ts';
/** What a program lacks, as the document names it where it does, and how it is had. `module`: the one that was not found. */
export declare function missingPackage(module: string, { packages }: Pick<Observation, 'packages'>): string;
