import { deserialize, serialize } from 'node:v8';
import { writeText } from '../files.ts';
import type { PlannedDocument } from '../model/plan.ts';
import type { DocumentReport } from '../model/report.ts';
import { briefDocument } from '../report/brief.ts';
import { folderReporters } from '../report/reporters.ts';
import type { FolderChoice } from '../report/reporters.ts';
import { joinReport } from '../results/assemble.ts';
import { openSpool } from '../spool.ts';
import type { Spool } from '../spool.ts';
import type { EarlyOptions, Outlet } from './outlet.ts';

/** `html`: each page tells of the whole verification, so documents wait for its end in a temporary file. */
export async function openSiteOutlet(
  { name, file: folder }: FolderChoice,
  cwd: string,
  { strict }: EarlyOptions,
): Promise<Outlet> {
  const spool = await openSpool();
  const briefs: DocumentReport[] = [];
  return {
    begin: () => undefined,
    document: async (report, planned) => {
      briefs.push(briefDocument(report, null, { extent: 'every-claim', strict }).document);
      await spool.add(serialize({ report, planned } satisfies Waiting));
    },
    finish: async (frame, options) => {
      const { renderSiteIndex, renderSitePage } = await folderReporters[name]();
      const index = renderSiteIndex(joinReport(frame, briefs), options);
      await writeText(`${folder}/${index.path}`, index.text, cwd);
      const paths = new Set(briefs.map(({ path }) => path));
      for await (const { report, planned } of waiting(spool)) {
        const page = renderSitePage(report, frame, { ...options, planned, paths });
        await writeText(`${folder}/${page.path}`, page.text, cwd);
      }
    },
    close: () => spool.close(),
  };
}

interface Waiting {
  readonly report: DocumentReport;
  readonly planned: PlannedDocument | null;
}

async function* waiting(spool: Spool): AsyncGenerator<Waiting> {
  for await (const piece of spool.read()) {
    const read: unknown = deserialize(piece);
    if (isWaiting(read)) yield read;
  }
}

/** This very process has written it. */
function isWaiting(value: unknown): value is Waiting {
  return typeof value === 'object' && value !== null && 'report' in value && 'planned' in value;
}
