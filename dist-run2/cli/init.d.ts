/**
 * `claimcheck init`: writes a sheet for each document without one, `claimcheck.yaml` and, where asked for, a workflow.
 * What is there is left alone and named. Returns the exit status.
 */
export declare function initCommand(paths: readonly string[], { beside, workflow, ...flags }: Readonly<Record<string, unknown>>): Promise<number>;
