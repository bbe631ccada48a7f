/**
 * Names of the packages that a document says its programs need, beyond the standard library. A requirement is written as
 * PEP 508 has it: `httpx[http2]>=0.27; python_version >= "3.8"`.
 */
export interface Needs {
    /** Of all programs of the document: `requirements` of its front matter. */
    readonly requirements: readonly string[];
    /** By the id of the block that the header stands in. */
    readonly scripts: ReadonlyMap<string, ScriptHeader>;
}
/** What a block says of itself as a script (PEP 723): `# /// script`. */
export interface ScriptHeader {
    readonly requirements: readonly string[];
    /** `requires-python`, a PEP 440 specifier set; null: any version. */
    readonly python: string | null;
}
/** The distribution that a requirement names, as PEP 503 normalizes it: `typing-extensions` of `Typing_Extensions>=4`. */
export declare function distributionOf(requirement: string): string;
