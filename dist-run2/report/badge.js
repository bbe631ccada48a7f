import { countFailures, countHolding, countNotRun, countProblems, totalOf } from './counts.js';
import { jsonText } from './json-text.js';
/** The file that a shields.io endpoint badge reads (https://shields.io/badges/endpoint-badge). No figure that varies. */
export function renderBadge(report, { strict }) {
    const { message, color } = describe(report, strict);
    return `${jsonText({ schemaVersion: 1, label: 'claims', message, color })}\n`;
}
function describe(report, strict) {
    const total = totalOf(report.summary);
    const failures = countFailures(report, strict);
    const problems = countProblems(report, 'error');
    const notRun = countNotRun(report);
    const { undecided } = report.summary;
    const holding = countHolding(report.summary);
    if (problems > 0)
        return { message: `${problems} ${problems === 1 ? 'problem' : 'problems'}`, color: 'red' };
    if (notRun > 0)
        return { message: `${notRun} of ${total} not run`, color: 'red' };
    if (total === 0)
        return { message: 'none checked', color: 'lightgrey' };
    if (failures > 0)
        return { message: `${failures} of ${total} failed`, color: 'red' };
    if (holding === 0)
        return { message: 'none decided', color: 'lightgrey' };
    return { message: `${holding} of ${total} hold`, color: undecided > 0 ? 'yellow' : 'brightgreen' };
}
