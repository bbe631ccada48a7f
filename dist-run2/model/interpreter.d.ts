/** One Python on this machine, found by running it. */
export interface Interpreter {
    /** `sys.executable` of the real interpreter, absolute. */
    readonly executable: string;
    /** `cpython`, `pypy`, … */
    readonly implementation: string;
    /** Exact, PEP 440: `3.11.7`, `3.14.0rc1`. Unique among the interpreters of a plan. */
    readonly version: string;
    /** Free-threaded, debug and other builds differ in it: `sys.version`, folded to one line. */
    readonly build: string;
    /** Where it was found: `explicit`, `venv`, `.python-version`, `uv`, `pyenv`, `path`, `py`. */
    readonly origin: string;
    /** The folders of its `sys.path`; what was seen under an interpreter that lacks them is not kept in the cache. */
    readonly libraries?: readonly string[];
    /** Its `sys.platform`; absent where it was not asked, as in a results file. */
    readonly platform?: string;
}
/** A candidate that was tried and is not used, for `doctor`. */
export interface RefusedInterpreter {
    readonly path: string;
    readonly origin: string;
    readonly reason: string;
}
