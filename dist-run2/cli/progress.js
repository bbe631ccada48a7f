import { isCI } from 'std-env';
import { fit } from '../report/layout.js';
import { safeLine } from '../report/safe.js';
/** How it is said what goes on: as the options and the terminal want it. */
export function progressOptions(options, reporters = []) {
    // Two that write to one screen as things happen would write into each other's lines.
    const isShared = process.stdout.isTTY && reporters.some(({ name, file }) => name === 'ndjson' && file === null);
    const style = isShared ? 'none' : process.stderr.isTTY ? 'live' : isCI ? 'sparse' : 'none';
    return {
        style: options.progress === false || options.quiet === true ? 'none' : style,
        everyMilliseconds: style === 'live' ? 100 : 30_000,
        write: (text) => process.stderr.write(text),
        width: () => process.stderr.columns || 80,
    };
}
const clearLine = '\r\u001B[2K';
/**
 * Says on stderr what is running, for how long against the time that is claimed of it, and how much is left. `stop` takes
 * the live line away.
 */
export function makeProgress(options) {
    const running = new Map();
    const runs = { all: 0, done: 0 };
    const documents = { all: 0, done: 0 };
    const show = () => {
        const text = `claimcheck: ${describe({ runs, documents, running: [...running.values()] }, performance.now())}`;
        options.write(options.style === 'live' ? clearLine + fit(text, options.width() - 1, '…') : `${text}\n`);
    };
    const timer = options.style === 'none' ? null : setInterval(show, options.everyMilliseconds).unref();
    return {
        installing: ({ version }, requirements) => {
            if (options.style === 'none')
                return;
            const line = `claimcheck: installing ${requirements.map(safeLine).join(', ')} for Python ${version}\n`;
            options.write(options.style === 'live' ? clearLine + line : line);
        },
        opened: (count) => {
            documents.all += count;
        },
        concluded: () => {
            documents.done += 1;
        },
        planned: (more) => {
            runs.all += more.length;
        },
        started: (run, declaredSeconds) => {
            const limitSeconds = run.program.timeoutSeconds;
            running.set(run, { name: nameOf(run), since: performance.now(), declaredSeconds, limitSeconds });
        },
        ended: (run) => {
            running.delete(run);
            runs.done += 1;
        },
        stop: () => {
            if (timer !== null)
                clearInterval(timer);
            if (options.style === 'live')
                options.write(clearLine);
        },
    };
}
/** What stands in the line, the longest run first: `3 of 5 runs done; cook@3.11.7 2.1 of 6 s and 1 more`. */
export function describe({ runs, documents, running, }, now) {
    const longest = running.toSorted((a, b) => a.since - b.since).slice(0, 3);
    const names = longest.map((each) => `${each.name} ${timeOf(each, (now - each.since) / 1000)}`);
    const rest = running.length > longest.length ? ` and ${running.length - longest.length} more` : '';
    const files = documents.all > 1 ? `, ${documents.done} of ${documents.all} documents` : '';
    return `${runs.done} of ${runs.all} runs done${files}${names.length === 0 ? '' : `; ${names.join(', ')}${rest}`}`;
}
/** A limit is worth a word only where somebody begins to wonder. */
const patienceSeconds = 3;
function timeOf({ declaredSeconds, limitSeconds }, seconds) {
    const time = seconds.toFixed(1);
    if (declaredSeconds !== null)
        return `${time} of ${declaredSeconds} s`;
    return seconds < patienceSeconds ? `${time} s` : `${time} s (limit ${limitSeconds} s)`;
}
function nameOf(run) {
    return `${safeLine(run.program.name)}@${run.interpreter.version}${run.repeat === 0 ? '' : ` #${run.repeat + 1}`}`;
}
