/** Something that may be a Python: it is believed only after it was run. */
export interface Candidate {
    readonly path: string;
    readonly origin: string;
    /** The spec that asked for exactly this one, or null. */
    readonly name: string | null;
    /** The version that it must turn out to be (`.python-version`), or null. */
    readonly version: string | null;
}
export interface Surroundings {
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    /** Called whenever a process has been started to find something out. */
    readonly asking?: (() => void) | undefined;
}
/** What a path or a command on PATH may mean; all places on PATH, for the first may be a shim that fails. */
export declare function namedCandidates(name: string, surroundings: Surroundings): readonly Candidate[];
/** The one that is taken where nothing was asked for, best first: venv, `.python-version`, `python3` on PATH. */
export declare function defaultCandidates(surroundings: Surroundings): Promise<readonly Candidate[]>;
/** Everything that this machine may have, the default first. */
export declare function allCandidates(surroundings: Surroundings): Promise<readonly Candidate[]>;
