import { isAbsent, isPresent, writeText } from '../files.ts';
import { draftSheets, findSchema } from '../init.ts';
import type { Drafted, LocatedClaim } from '../init.ts';
import { safeLine } from '../report/safe.ts';
import type { VerifyRequest } from '../request.ts';
import { configPath, fromRoot, toRoot } from '../root.ts';
import { withBench } from './bench.ts';
import { print } from './print.ts';
import { printProblems } from './screen.ts';
import { configText, workflowText } from './starters.ts';

const workflowPath = '.github/workflows/claimcheck.yml';

/**
 * `claimcheck init`: writes a sheet for each document without one, `claimcheck.yaml` and, where asked for, a workflow.
 * What is there is left alone and named. Returns the exit status.
 */
export async function initCommand(
  paths: readonly string[],
  { beside, workflow, ...flags }: Readonly<Record<string, unknown>>,
): Promise<number> {
  return withBench(paths, flags, async ({ request, stopProgress }) => {
    const home = beside === true ? 'beside' : 'expectations';
    const { drafted, refuted, problems, texts } = await draftSheets(
      { ...request, grep: null, changed: null, shard: null },
      home,
    );
    stopProgress();
    if (request.signal?.aborted === true) return 0;
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (drafted.length === 0) return errors.length === 0 ? 0 : printProblems(errors, texts);
    for (const each of drafted) say(await writeSheet(each, request));
    const config = fromRoot(configPath, request);
    const documents = pathsOf(paths).map((path) => toRoot(path, request));
    const schema = await findSchema('config', config, request);
    // What is drafted of installed packages must hold when it is verified next.
    say(await writeNew(config, configText(documents, { schema, install: request.install }), request));
    if (workflow === true) say(await writeNew(fromRoot(workflowPath, request), await makeWorkflow(request), request));
    if (refuted.length > 0) say(refutedText(refuted));
    if (drafted.some(({ kind }) => kind === 'drafted')) say('next: read the sheets, then run `claimcheck`');
    return errors.length === 0 ? 0 : printProblems(errors, texts);
  });
}

/** A draft is green: what is not so would be out of sight. */
function refutedText(refuted: readonly LocatedClaim[]): string {
  const places = refuted.slice(0, mostNamed).map(({ document, claim }) => `${document}:${claim.place?.line ?? 1}`);
  const others = refuted.length > mostNamed ? [`${refuted.length - mostNamed} more`] : [];
  const what = refuted.length === 1 ? '1 claim does not hold and is' : `${refuted.length} claims do not hold and are`;
  return `not so: ${what} left out of the sheets: ${[...places, ...others].join(', ')}`;
}

const mostNamed = 10;

async function writeSheet(drafted: Drafted, request: VerifyRequest): Promise<string> {
  switch (drafted.kind) {
    case 'drafted': {
      const { document, path, text, verified, claims, suggestions, ignores } = drafted;
      const counts = [
        `${verified.length} ${verified.length === 1 ? 'claim holds' : 'claims hold'}, ${claims} of them written down`,
        ...(suggestions === 0 ? [] : [`${suggestions} suggested in comments`]),
        ...(ignores === 0 ? [] : [`${ignores} ${ignores === 1 ? 'block' : 'blocks'} ignored`]),
      ];
      return `${await writeNew(path, text, request)} for ${document}: ${counts.join(', ')}`;
    }
    case 'present':
      return `left alone: ${drafted.paths.join(', ')}, which speaks of ${drafted.document} already`;
    case 'nothing':
      return `no sheet for ${drafted.document}: ${drafted.because}; see \`claimcheck ${drafted.document}\``;
  }
}

/** Writes a file where there is nothing, and says what was done. */
async function writeNew(path: string, text: string, { cwd }: Pick<VerifyRequest, 'cwd'>): Promise<string> {
  if (!(await isAbsent(path, cwd))) return `left alone: ${path}, which is there already`;
  await writeText(path, text, cwd);
  return `wrote ${path}`;
}

/** Without the part that names a line or a claim. */
function pathsOf(paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? ['.'] : [...new Set(paths.map((path) => path.replace(/#.*$|:\d+(?::\d+)?$/su, '')))];
}

async function makeWorkflow({ root, version }: VerifyRequest): Promise<string> {
  const isInstalled = await isPresent('node_modules/claimcheck/package.json', root);
  return workflowText({ isInstalled, version });
}

function say(text: string): void {
  print(process.stdout, `${safeLine(text)}\n`);
}
