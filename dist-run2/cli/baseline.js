import { takeBaseline } from '../baseline.js';
import { findWriteProblem, writeText } from '../files.js';
import { safeLine } from '../report/safe.js';
import { withBench } from './bench.js';
import { print } from './print.js';
import { printProblems } from './screen.js';
/** How long a mark lasts where no day is given. */
const defaultDays = 90;
/** `claimcheck baseline`: marks what fails today as `known-wrong`. Returns the exit status. */
export async function baselineCommand(paths, { until: asked, ...flags }) {
    return withBench(paths, flags, async ({ request, stopProgress }) => {
        const today = request.now();
        const until = typeof asked === 'string' ? asked : isoDay(today.getTime() + defaultDays * 86_400_000);
        const wrong = findDateProblem(until, isoDay(today.getTime()));
        if (wrong !== null)
            return printProblems([wrong], new Map());
        const { verification, files, marked, left } = await takeBaseline({ ...request, changed: null, shard: null }, until);
        stopProgress();
        if (request.signal?.aborted === true)
            return 0;
        const errors = verification.problems.filter(({ severity }) => severity === 'error');
        if (errors.length > 0)
            return printProblems(errors, verification.texts);
        if (verification.exit === 3)
            return 3;
        const unwritable = await Promise.all(files.map(({ path }) => findWriteProblem(path, request.cwd, request)));
        const refused = unwritable.filter((problem) => problem !== null);
        if (refused.length > 0)
            return printProblems(refused, new Map());
        for (const { path, text } of files)
            await writeText(path, text, request.cwd);
        for (const { claim, path } of marked)
            say(`known-wrong until ${until}: ${claim} (${path})`);
        for (const { claim, because } of left)
            say(`left: ${claim}: ${because}`);
        say(`${marked.length} marked, ${left.length} left`);
        return 0;
    });
}
function findDateProblem(until, today) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(until) && isCalendarDay(until);
    if (isDay && until >= today)
        return null;
    const reason = `Unexpected \`${safeLine(until)}\`, expected ${isDay ? 'a day that is not past' : 'a day such as `2027-06-01`'}`;
    return { ruleId: 'invalid-option', path: '--until', place: null, reason, advice: null, severity: 'error' };
}
/** Date takes 30 February for a day in March. */
function isCalendarDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && isoDay(time) === text;
}
function isoDay(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function say(text) {
    print(process.stdout, `${safeLine(text)}\n`);
}
