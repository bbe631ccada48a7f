import { appendText, writeText } from '../files.js';
import { briefDocument } from '../report/brief.js';
import { render } from '../report/reporters.js';
import { joinReport } from '../results/assemble.js';
import { print } from './print.js';
/** Formats that are drawn when all documents have come, from what is kept of each. */
export function openDrawnOutlet(choices, extent, cwd, { strict }) {
    const documents = [];
    const planned = [];
    const texts = new Map();
    let withoutSheet = 0;
    return {
        begin: () => undefined,
        document: (report, itsPlan) => {
            const { document, placed, text } = briefDocument(report, itsPlan, { extent, strict });
            documents.push(document);
            if (itsPlan?.sheets.length === 0)
                withoutSheet += 1;
            if (placed !== null)
                planned.push(placed);
            if (text !== null)
                texts.set(document.path, text);
        },
        finish: async (frame, late) => {
            const report = joinReport(frame, documents);
            const sources = new Map([...late.sources, ...texts]);
            const options = { ...late, planned, sources, sheetPlaces: sheetPlacesOf(planned), withoutSheet };
            for (const choice of choices)
                await write(choice, render(choice, report, options), cwd);
        },
        close: () => undefined,
    };
}
async function write({ name, file, appends }, text, cwd) {
    if (file === null) {
        // The one format whose lines are meant to be commands.
        if (name === 'github')
            process.stdout.write(text);
        else
            print(process.stdout, text);
    }
    else {
        await (appends === true ? appendText : writeText)(file, text, cwd);
    }
}
/** Where each claim stands in its sheet, by `path#claim-id`. */
function sheetPlacesOf(planned) {
    return new Map(planned.flatMap(({ document, claims }) => claims.flatMap(({ id, sheetPath, sheetPlace }) => {
        if (sheetPath === null || sheetPlace === null)
            return [];
        return [[`${document.path}#${id}`, { path: sheetPath, ...sheetPlace }]];
    })));
}
