import { readCommit } from '../commit.ts';
import { appendText, findWriteProblem, writeText } from '../files.ts';
import type { Place } from '../model/place.ts';
import type { PlannedClaim, PlannedDocument } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { isFolderChoice, render, renderFolder } from '../report/reporters.ts';
import type { ReporterChoice, TextChoice } from '../report/reporters.ts';
import type { Verification } from '../verify.ts';
import { print } from './print.ts';
import { penFor } from './screen.ts';

/** How reports are written, beside what they say. */
export interface WriteSettings {
  readonly cwd: string;
  readonly strict: boolean;
  readonly verbose: boolean | null;
  readonly quiet: boolean | null;
}

/** What a report needs of a verification, or of a results file and its documents. */
export type Reported = Pick<Verification, 'report' | 'problems' | 'texts' | 'planned'>;

/** Writes every format that was asked for, to its file, its folder or standard output. */
export async function writeReports(
  choices: readonly ReporterChoice[],
  { report, problems, texts, planned }: Reported,
  { cwd, strict, verbose, quiet }: WriteSettings,
): Promise<void> {
  const options: RenderOptions = {
    ...penFor(process.stdout),
    sources: texts,
    sheetPlaces: sheetPlacesOf(planned),
    planned,
    commit: await readCommit(cwd),
    problems,
    strict,
    verbose: verbose ?? false,
    quiet: quiet ?? false,
  };
  for (const choice of choices) {
    if (isFolderChoice(choice)) {
      const files = await renderFolder(choice, report, options);
      for (const file of files) await writeText(`${choice.file}/${file.path}`, file.text, cwd);
    } else {
      await writeReport(choice, render(choice, report, options), cwd);
    }
  }
}

async function writeReport({ name, file, appends }: TextChoice, text: string, cwd: string): Promise<void> {
  if (file === null) {
    // The one format whose lines are meant to be commands.
    if (name === 'github') process.stdout.write(text);
    else print(process.stdout, text);
  } else {
    await (appends === true ? appendText : writeText)(file, text, cwd);
  }
}

/** Where each claim stands in its sheet, by `path#claim-id`. */
function sheetPlacesOf(planned: readonly PlannedDocument[]): ReadonlyMap<string, Place> {
  const places = planned.flatMap(({ claims }) => claims.flatMap(sheetPlaceOf));
  return new Map(places);
}

function sheetPlaceOf(claim: PlannedClaim): readonly (readonly [string, Place])[] {
  if (claim.sheetPath === null || claim.sheetPlace === null) return [];
  return [[`${claim.documentPath}#${claim.id}`, { path: claim.sheetPath, ...claim.sheetPlace }]];
}

/** Found before anything runs, so that no result is lost. */
export async function findUnwritable(choices: readonly ReporterChoice[], cwd: string): Promise<readonly Problem[]> {
  const problems = await Promise.all(
    choices.map(async (choice) => {
      if (isFolderChoice(choice)) return findWriteProblem(`${choice.file}/index.html`, cwd, true);
      return choice.file === null ? null : findWriteProblem(choice.file, cwd);
    }),
  );
  return problems.filter((problem) => problem !== null);
}
