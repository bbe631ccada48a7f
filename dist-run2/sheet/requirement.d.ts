/**
 * Reads the name of a package with what is asked of it (PEP 508): `httpx`, `httpx[http2]>=0.27,<1; python_version < "3.8"`,
 * `tea @ https://example.org/tea.whl`. A string result is the reason for a refusal.
 */
export declare function readRequirement(text: string): {
    readonly requirement: string;
} | string;
