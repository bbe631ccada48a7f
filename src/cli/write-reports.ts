import { findRepository, readCommit } from '../commit.ts';
import { findWriteProblem, relativePath } from '../files.ts';
import type { PlannedDocument } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentReport } from '../model/report.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { isFolderChoice, tellsEveryClaim } from '../report/reporters.ts';
import type { ReporterChoice, TextChoice } from '../report/reporters.ts';
import type { Standing } from '../root.ts';
import type { Conclusion } from '../tally.ts';
import type { Receiver, Verification } from '../verify.ts';
import { openDrawnOutlet } from './drawn-outlet.ts';
import { openLiveOutlet } from './live-outlet.ts';
import type { EarlyOptions, Outlet } from './outlet.ts';
import { openResultsOutlet } from './results-outlet.ts';
import { penFor } from './screen.ts';
import { openSiteOutlet } from './site-outlet.ts';

/** How reports are written, beside what they say. */
export interface WriteSettings {
  readonly cwd: string;
  readonly strict: boolean;
  readonly verbose: boolean | null;
  readonly quiet: boolean | null;
  /** Warnings, even where it is quiet. */
  readonly warns?: boolean;
}

/** Takes the documents of a verification as they come; `finish` writes what could not be written before. */
export interface Reports extends Receiver {
  /** `planned` is null where the document is not at hand as it was checked. */
  readonly document: (document: {
    readonly report: DocumentReport;
    readonly planned: PlannedDocument | null;
  }) => Promise<void>;
  readonly finish: (conclusion: Pick<Conclusion, 'frame' | 'problems' | 'texts'>) => Promise<void>;
  /** In any case, finished or not. */
  readonly close: () => Promise<void>;
}

/** Writes every format that was asked for, to its file, its folder or standard output. */
export async function openReports(choices: readonly ReporterChoice[], settings: WriteSettings): Promise<Reports> {
  const { cwd, strict } = settings;
  const early = { commit: await readCommit(cwd), strict };
  const within = await findWays(cwd, process.env['GITHUB_WORKSPACE']);
  const outlets = await openOutlets(choices, settings, early);
  return {
    begin: async (opening) => {
      for (const outlet of outlets) await outlet.begin(opening);
    },
    document: async ({ report, planned }) => {
      for (const outlet of outlets) await outlet.document(report, planned);
    },
    finish: async ({ frame, problems, texts }) => {
      const options: RenderOptions = {
        ...early,
        within,
        ...penFor(process.stdout),
        sources: texts,
        planned: [],
        problems,
        verbose: settings.verbose ?? false,
        quiet: settings.quiet ?? false,
        warns: settings.warns ?? false,
      };
      for (const outlet of outlets) await outlet.finish(frame, options);
    },
    close: async () => {
      for (const outlet of outlets) await outlet.close();
    },
  };
}

/** Each of workspace and repository stands in for the other where that is not known, or not around. */
async function findWays(cwd: string, workspace: string | undefined): Promise<RenderOptions['within']> {
  const repository = wayFrom(await findRepository(cwd), cwd);
  const own = wayFrom(workspace === undefined || workspace === '' ? null : workspace, cwd);
  return { workspace: own ?? repository ?? '', repository: repository ?? own ?? '' };
}

function wayFrom(above: string | null, cwd: string): string | null {
  const way = above === null ? null : relativePath(cwd, above);
  return way === null || way.startsWith('..') ? null : way;
}

/** What a report needs of a verification, or of a results file and its documents. */
export type Reported = Pick<Verification, 'report' | 'problems' | 'texts' | 'planned'>;

/** As `openReports`, of a report that is there already. */
export async function writeReports(
  choices: readonly ReporterChoice[],
  { report, problems, texts, planned }: Reported,
  settings: WriteSettings,
): Promise<void> {
  const { documents, ...frame } = report;
  const plans = new Map(planned.map((each) => [each.document.path, each]));
  const reports = await openReports(choices, settings);
  try {
    await reports.begin({ ...frame, documents: documents.length });
    for (const each of documents) await reports.document({ report: each, planned: plans.get(each.path) ?? null });
    await reports.finish({ frame, problems, texts });
  } finally {
    await reports.close();
  }
}

async function openOutlets(
  choices: readonly ReporterChoice[],
  { cwd, verbose }: WriteSettings,
  early: EarlyOptions,
): Promise<readonly Outlet[]> {
  const outlets: Outlet[] = [];
  const drawn: TextChoice[] = [];
  for (const choice of choices) {
    if (isFolderChoice(choice)) outlets.push(await openSiteOutlet(choice, cwd, early));
    else if (choice.name === 'ndjson') outlets.push(openLiveOutlet(choice.file, cwd, early));
    else if (choice.name === 'json') outlets.push(await openResultsOutlet(choice.file, cwd));
    else drawn.push(choice);
  }
  const extent = verbose === true || drawn.some(({ name }) => tellsEveryClaim.has(name)) ? 'every-claim' : 'attention';
  return [...outlets, openDrawnOutlet(drawn, extent, cwd, early)];
}

/** Found before anything runs, so that no result is lost. */
export async function findUnwritable(
  choices: readonly ReporterChoice[],
  { cwd, root }: Standing,
): Promise<readonly Problem[]> {
  const problems = await Promise.all(
    choices.map(async (choice) => {
      if (isFolderChoice(choice))
        return findWriteProblem(`${choice.file}/index.html`, cwd, { root, isOwnFolder: true });
      return choice.file === null ? null : findWriteProblem(choice.file, cwd, { root });
    }),
  );
  return problems.filter((problem) => problem !== null);
}
