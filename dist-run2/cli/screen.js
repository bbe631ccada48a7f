import { renderProblems } from '../report/problem.js';
import { fromRoot } from '../root.js';
import { printWords } from './print.js';
const widthWithoutTerminal = 100;
/** How to draw on a stream: NO_COLOR (no-color.org) and FORCE_COLOR go before what the stream itself can. */
export function penFor(stream) {
    return {
        color: wantsColor(stream),
        width: Math.max(40, stream.columns || widthWithoutTerminal),
        symbols: process.env['TERM'] === 'linux' || process.platform === 'win32' ? 'ascii' : 'unicode',
    };
}
/** Shows mistakes of the input, on stdout as every result, and returns the exit status for them. */
export function printProblems(problems, sources) {
    process.stdout.write(renderProblems(problems, { ...penFor(process.stdout), sources }));
    return 2;
}
/** Says where the configuration and the sheets were looked for, where that is not the folder that one is in. */
export function sayRoot(standing, { quiet }) {
    if (standing.cwd === standing.root || quiet === true)
        return;
    printWords(process.stderr, `claimcheck: in the project at ${fromRoot('.', standing)}\n`);
}
function wantsColor(stream) {
    const { NO_COLOR: without, FORCE_COLOR: forced } = process.env;
    if (forced !== undefined && forced !== '')
        return forced !== '0' && forced !== 'false';
    if (without !== undefined && without !== '')
        return false;
    return stream.isTTY && process.env['TERM'] !== 'dumb';
}
