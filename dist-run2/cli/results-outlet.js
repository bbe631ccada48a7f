import { writePieces } from '../files.js';
import { renderResultsDocument, renderResultsFrame } from '../report/json.js';
import { openSpool } from '../spool.js';
import { print } from './print.js';
/** `json`: documents wait in a temporary file for the summary, which stands before them. */
export async function openResultsOutlet(file, cwd) {
    const spool = await openSpool();
    let documents = 0;
    return {
        begin: () => undefined,
        document: async (report) => {
            await spool.add(Buffer.from(renderResultsDocument(report, documents)));
            documents += 1;
        },
        finish: async (frame) => {
            const { head, tail } = renderResultsFrame(frame, documents);
            const pieces = joined(head, spool.read(), tail);
            if (file !== null)
                return writePieces(file, pieces, cwd);
            for await (const piece of pieces)
                print(process.stdout, piece);
        },
        close: () => spool.close(),
    };
}
async function* joined(head, pieces, tail) {
    yield head;
    for await (const piece of pieces)
        yield piece.toString();
    yield tail;
}
