/** `claimcheck baseline`: marks what fails today as `known-wrong`. Returns the exit status. */
export declare function baselineCommand(paths: readonly string[], { until: asked, ...flags }: Readonly<Record<string, unknown>>): Promise<number>;
