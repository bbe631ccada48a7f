import { appendText, writeText } from '../files.js';
import { renderDocumentEvents, renderEnd, renderStart } from '../report/ndjson.js';
import { print } from './print.js';
/** `ndjson`: every event is written when it happens, to a file or standard output. */
export function openLiveOutlet(file, cwd, options) {
    const write = async (text) => {
        if (file === null)
            print(process.stdout, text);
        else
            await appendText(file, text, cwd);
    };
    let interpreters = [];
    return {
        begin: async (opening) => {
            ({ interpreters } = opening);
            if (file !== null)
                await writeText(file, '', cwd);
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
