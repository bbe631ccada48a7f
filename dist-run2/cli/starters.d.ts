/** The text of a first `claimcheck.yaml`: where the documents are, and what else can be said. */
export declare function configText(paths: readonly string[], schema: string): string;
/** The text of a workflow for GitHub Actions: every push and pull request is checked. */
export declare function workflowText({ isInstalled, version, }: {
    /** claimcheck is among the dependencies of the project. */
    readonly isInstalled: boolean;
    readonly version: string;
}): string;
