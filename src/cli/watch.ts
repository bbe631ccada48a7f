import { loadChangedSources } from '../changed.ts';
import { isAbsent } from '../files.ts';
import { makeAskOnce } from '../interpreters.ts';
import type { Options } from '../model/options.ts';
import type { PlannedDocument } from '../model/plan.ts';
import { readOptions } from '../options.ts';
import { safeLine } from '../report/safe.ts';
import type { ReporterChoice } from '../report/reporters.ts';
import { makeRequest } from '../request.ts';
import type { VerifyRequest } from '../request.ts';
import { baselinePath, configPath, fromRoot } from '../root.ts';
import { verifyEach } from '../verify.ts';
import { watchFiles } from '../watch.ts';
import { failWith, interrupted } from './failure.ts';
import { print } from './print.ts';
import { makeProgress, progressOptions } from './progress.ts';
import { printProblems } from './screen.ts';
import { openReports } from './write-reports.ts';

export interface WatchInput {
  readonly paths: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
  readonly narrowing: Pick<VerifyRequest, 'failed'>;
  readonly reporters: readonly ReporterChoice[];
  readonly cwd: string;
}

/** Verifies, and again on each change what it touches, until it is interrupted. Returns the exit status for that. */
export async function watchCommand(input: WatchInput): Promise<number> {
  const interruption = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    const interrupt = (): void => {
      interruption.abort();
      resolve();
    };
    // Not `once`: a handler that removes itself leaves the signal to those of libraries, which end the process.
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  });
  const owners: Owners = new Map();
  const { signal } = interruption;
  const ask = makeAskOnce();
  let work: Promise<void> = Promise.resolve();
  const enqueue = (changed: readonly string[] | null): void => {
    work = work.then(() => round(input, touchedBy(changed, owners), { owners, signal, ask, watch: files.add }));
  };
  const { options, standing } = await readOptions(input.paths, input.flags, input.cwd);
  const places = (options.paths ?? ['.']).map((path) => path.replace(/#.*$|:\d+(?::\d+)?$/su, ''));
  const ofRoot = [...(options.expectations ?? ['expectations/']).map(folderOf), configPath, baselinePath];
  const files = await watchFiles({
    paths: [...new Set([...places, ...ofRoot.map((path) => fromRoot(path, standing))])],
    cwd: input.cwd,
    changed: enqueue,
  });
  enqueue(null);
  await stopped;
  await files.close();
  await work;
  return interrupted();
}

/** Of a glob, the folder that it begins with. */
function folderOf(glob: string): string {
  return glob.replace(/[^/]*[*?{[(!].*$/su, '') || '.';
}

/** By file the documents that it belongs to: a document itself, its sheets, what it includes. */
type Owners = Map<string, Set<string>>;

/** Documents to verify again; null: all, after a change of what no document is known to own. */
function touchedBy(changed: readonly string[] | null, owners: Owners): readonly string[] | null {
  if (changed === null) return null;
  const touched = changed.map((path) => owners.get(path));
  return touched.includes(undefined) ? null : [...new Set(touched.flatMap((documents) => [...(documents ?? [])]))];
}

/** All, where a document is there no more: what is left is what a reader wants to see. */
async function withoutGone(
  documents: readonly string[] | null,
  { owners, cwd }: { readonly owners: Owners; readonly cwd: string },
): Promise<readonly string[] | null> {
  const absent = await Promise.all((documents ?? []).map((path) => isAbsent(path, cwd)));
  const gone = (documents ?? []).filter((_, index) => absent[index] === true);
  for (const path of gone) owners.delete(path);
  return gone.length > 0 ? null : documents;
}

interface Round {
  readonly owners: Owners;
  readonly signal: AbortSignal;
  readonly ask: NonNullable<VerifyRequest['ask']>;
  readonly watch: (paths: readonly string[]) => void;
}

async function round(input: WatchInput, documents: readonly string[] | null, standing: Round): Promise<void> {
  if (standing.signal.aborted) return;
  await verifyTouched(input, documents, standing);
  // Also where the configuration is wrong, or there is no Python: what is mended is seen.
  if (!standing.signal.aborted) print(process.stdout, `\nwatching; Ctrl-C ends it\n`);
}

async function verifyTouched(
  { paths, flags, narrowing, reporters, cwd }: WatchInput,
  documents: readonly string[] | null,
  { owners, signal, ask, watch }: Round,
): Promise<void> {
  const touched = await withoutGone(documents, { owners, cwd });
  const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
  clear(touched);
  if (problems.length > 0) {
    printProblems(problems, texts);
    return;
  }
  const progress = makeProgress(progressOptions(options, reporters));
  try {
    const request = {
      ...makeRequest(
        { ...options, ...(touched === null ? {} : { paths: narrowed(paths, touched) }) },
        { ...standing, progress, signal },
      ),
      ...narrowing,
      ask,
    };
    // A file would hold a part of the documents only.
    const chosen = touched === null ? reporters : reporters.filter(({ file }) => file === null);
    await verifyRound(chosen, { request, options, owners, watch, stopProgress: progress.stop });
  } catch (error) {
    progress.stop();
    if (!signal.aborted) failWith(error);
  }
}

interface Work {
  readonly request: VerifyRequest;
  readonly options: Options;
  readonly owners: Owners;
  readonly watch: Round['watch'];
  readonly stopProgress: () => void;
}

async function verifyRound(
  reporters: readonly ReporterChoice[],
  { request, options, owners, watch, stopProgress }: Work,
): Promise<void> {
  const reports = await openReports(reporters, { ...options, strict: request.strict, cwd: request.cwd });
  try {
    const conclusion = await verifyEach(loadChangedSources, request, {
      begin: reports.begin,
      document: async (verified) => {
        learn(verified.planned, owners);
        watch(verified.planned.document.includes ?? []);
        await reports.document(verified);
      },
    });
    request.signal?.throwIfAborted();
    stopProgress();
    await reports.finish(conclusion);
  } finally {
    await reports.close();
  }
}

/** `a.md#id` stays that where `a.md` changes. */
function narrowed(paths: readonly string[], touched: readonly string[]): readonly string[] {
  const addressed = paths.filter((path) =>
    touched.some((each) => path.startsWith(`${each}#`) || path.startsWith(`${each}:`)),
  );
  const whole = touched.filter((each) => !addressed.some((path) => path.startsWith(each)));
  return [...addressed, ...whole];
}

function learn({ document, sheets }: PlannedDocument, owners: Owners): void {
  for (const path of [document.path, ...sheets.map((sheet) => sheet.path), ...(document.includes ?? [])]) {
    owners.set(path, (owners.get(path) ?? new Set()).add(document.path));
  }
}

function clear(touched: readonly string[] | null): void {
  if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[3J\u001B[H');
  else if (touched !== null) print(process.stdout, `\nchanged: ${touched.map(safeLine).join(', ')}\n`);
}
