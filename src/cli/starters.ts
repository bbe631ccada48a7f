/** The text of a first `claimcheck.yaml`: where the documents are, and what else can be said. */
export function configText(
  paths: readonly string[],
  { schema, install }: { readonly schema: string; readonly install: boolean },
): string {
  return `# yaml-language-server: $schema=${schema}
paths: [${paths.map((path) => JSON.stringify(path)).join(', ')}]
# python: [">=3.9"]
# timeout: 30s
${install ? 'install: true\n' : ''}`;
}

/** The text of a workflow for GitHub Actions: every push and pull request is checked. */
export function workflowText({
  isInstalled,
  version,
}: {
  /** claimcheck is among the dependencies of the project. */
  readonly isInstalled: boolean;
  readonly version: string;
}): string {
  const steps = isInstalled ? ['npm ci', 'npx claimcheck'] : [`npx --yes claimcheck@${version}`];
  return `name: claimcheck

on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  claimcheck:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: '3.13'
      - uses: actions/setup-node@v4
        with:
          node-version: '22'
${steps.map((step) => `      - run: ${step}`).join('\n')}
`;
}
