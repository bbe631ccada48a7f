/** The version that the package itself states. */
export declare function packageVersion(): string;
