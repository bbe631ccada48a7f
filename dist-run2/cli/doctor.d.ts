import type { Machine } from '../machine.ts';
/** `claimcheck doctor`: prints what this machine can do and returns the exit status: 3 where nothing can be run. */
export declare function doctor(): Promise<0 | 3>;
export interface Surroundings extends Machine {
    readonly claimcheckVersion: string;
    /** Such as `v20.19.0`. */
    readonly nodeVersion: string;
    /** Such as `linux x64`. */
    readonly platform: string;
}
/** Versions, interpreters with where they were found, refused candidates with the reason, levels of isolation. */
export declare function renderDoctor(surroundings: Surroundings): string;
