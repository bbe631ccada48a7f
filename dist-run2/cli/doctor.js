import { surveyMachine } from '../machine.js';
import { alignColumns } from '../report/layout.js';
import { safeLine } from '../report/safe.js';
import { packageVersion } from '../version.js';
import { failWith } from './failure.js';
import { print } from './print.js';
/** `claimcheck doctor`: prints what this machine can do and returns the exit status: 3 where nothing can be run. */
export async function doctor() {
    try {
        const machine = await surveyMachine({ cwd: process.cwd(), env: process.env });
        const platform = `${process.platform} ${process.arch}`;
        const own = { claimcheckVersion: packageVersion(), nodeVersion: process.version, platform };
        print(process.stdout, renderDoctor({ ...machine, ...own }));
        return machine.found.length === 0 ? 3 : 0;
    }
    catch (error) {
        return failWith(error);
    }
}
/** Versions, interpreters with where they were found, refused candidates with the reason, levels of isolation. */
export function renderDoctor(surroundings) {
    const { claimcheckVersion, nodeVersion, platform, preferred, found, refused, isolation } = surroundings;
    const sections = [
        section('', [
            ['claimcheck', claimcheckVersion],
            ['node', nodeVersion],
            ['platform', platform],
        ]),
        section('Interpreters', found.length === 0
            ? [['none: no claim can be verified on this machine']]
            : found.map((each) => [
                ...describeInterpreter(each),
                each.executable === preferred?.executable ? '(default)' : '',
            ])),
        section('Refused', refused.map(({ path, origin, reason }) => [path, origin, reason])),
        section('Isolation', isolation.map(describeIsolation)),
    ];
    return sections.filter((text) => text !== '').join('\n');
}
function describeInterpreter({ implementation, version, executable, origin }) {
    return [implementation, version, origin, executable];
}
function describeIsolation({ level, missingBecause }) {
    return [level, missingBecause === null ? 'available' : `not available: ${missingBecause}`];
}
function section(title, rows) {
    if (rows.length === 0)
        return '';
    const safe = rows.map((row) => row.map((cell) => safeLine(cell.replaceAll(/\s+/gu, ' ').trim())));
    const indent = title === '' ? '' : '  ';
    const lines = alignColumns(safe).map((row) => `${indent}${row.join('')}`.trimEnd());
    return [...(title === '' ? [] : [title]), ...lines].map((line) => `${line}\n`).join('');
}
