import { appendText, writeText } from '../files.ts';
import { renderDocumentEvents, renderEnd, renderStart } from '../report/ndjson.ts';
import type { Opening } from '../verify.ts';
import type { EarlyOptions, Outlet } from './outlet.ts';
import { print } from './print.ts';

/** `ndjson`: every event is written when it happens, to a file or standard output. */
export function openLiveOutlet(file: string | null, cwd: string, options: EarlyOptions): Outlet {
  const write = async (text: string): Promise<void> => {
    if (file === null) print(process.stdout, text);
    else await appendText(file, text, cwd);
  };
  let interpreters: Opening['interpreters'] = [];
  return {
    begin: async (opening) => {
      ({ interpreters } = opening);
      if (file !== null) await writeText(file, '', cwd);
      await write(renderStart(opening, options));
    },
    document: (report, planned) => {
      const placed = planned === null ? [] : [planned];
      return write(renderDocumentEvents(report, { interpreters }, { ...options, planned: placed }));
    },
    finish: (frame, late) => write(renderEnd(frame, late)),
    close: () => undefined,
  };
}
