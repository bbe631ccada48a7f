import { appendText, writeText } from '../files.ts';
import type { Place } from '../model/place.ts';
import type { DocumentReport } from '../model/report.ts';
import { briefDocument } from '../report/brief.ts';
import type { Extent } from '../report/brief.ts';
import type { PlacedDocument } from '../report/locate.ts';
import { render } from '../report/reporters.ts';
import type { TextChoice } from '../report/reporters.ts';
import { joinReport } from '../results/assemble.ts';
import type { EarlyOptions, Outlet } from './outlet.ts';
import { print } from './print.ts';

/** Formats that are drawn when all documents have come, from what is kept of each. */
export function openDrawnOutlet(
  choices: readonly TextChoice[],
  extent: Extent,
  cwd: string,
  { strict }: EarlyOptions,
): Outlet {
  const documents: DocumentReport[] = [];
  const planned: PlacedDocument[] = [];
  const texts = new Map<string, string>();
  let withoutSheet = 0;
  return {
    begin: () => undefined,
    document: (report, itsPlan) => {
      const { document, placed, text } = briefDocument(report, itsPlan, { extent, strict });
      documents.push(document);
      if (itsPlan?.sheets.length === 0) withoutSheet += 1;
      if (placed !== null) planned.push(placed);
      if (text !== null) texts.set(document.path, text);
    },
    finish: async (frame, late) => {
      const report = joinReport(frame, documents);
      const sources = new Map([...late.sources, ...texts]);
      const options = { ...late, planned, sources, sheetPlaces: sheetPlacesOf(planned), withoutSheet };
      for (const choice of choices) await write(choice, render(choice, report, options), cwd);
    },
    close: () => undefined,
  };
}

async function write({ name, file, appends }: TextChoice, text: string, cwd: string): Promise<void> {
  if (file === null) {
    // The one format whose lines are meant to be commands.
    if (name === 'github') process.stdout.write(text);
    else print(process.stdout, text);
  } else {
    await (appends === true ? appendText : writeText)(file, text, cwd);
  }
}

/** Where each claim stands in its sheet, by `path#claim-id`. */
function sheetPlacesOf(planned: readonly PlacedDocument[]): ReadonlyMap<string, Place> {
  return new Map(
    planned.flatMap(({ document, claims }) =>
      claims.flatMap(({ id, sheetPath, sheetPlace }) => {
        if (sheetPath === null || sheetPlace === null) return [];
        return [[`${document.path}#${id}`, { path: sheetPath, ...sheetPlace }] as const];
      }),
    ),
  );
}
