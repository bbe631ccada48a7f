import { renderBadge } from './badge.js';
import { renderCtrf } from './ctrf.js';
import { renderGithub } from './github.js';
import { renderResults } from './json.js';
import { renderJunit } from './junit.js';
import { renderMarkdown } from './markdown.js';
import { renderNdjson } from './ndjson.js';
import { renderSarif } from './sarif.js';
import { renderTerminal } from './terminal.js';
/** A new format is a new row. */
export const reporters = {
    terminal: renderTerminal,
    json: renderResults,
    markdown: renderMarkdown,
    junit: renderJunit,
    sarif: renderSarif,
    github: renderGithub,
    badge: renderBadge,
    ndjson: renderNdjson,
    ctrf: renderCtrf,
};
/** Formats that have a line for claims that hold, too; the others need those that want attention, and the summary. */
export const tellsEveryClaim = new Set(['markdown', 'junit', 'ctrf']);
/** Formats of several files. Loaded when they are asked for: their libraries are large. */
export const folderReporters = {
    html: () => import('./html/site.js'),
};
export function isFolderChoice(choice) {
    return isFolderReporterName(choice.name);
}
/** The report in one format, all of the text. What goes to a file is drawn without colour. */
export function render(choice, report, options) {
    return reporters[choice.name](report, choice.file === null ? options : { ...options, color: false });
}
/**
 * The reporters that were asked for. Where none of them writes to standard output the terminal's does too: a check whose
 * only words are in a file would fail in silence. Two for one place are a Problem, but for `github` on standard output:
 * its commands stand among other lines.
 */
export function readReporters(specs) {
    const read = specs.map(readReporter);
    const choices = read.filter((each) => 'name' in each);
    const keys = choices.map(placeKey);
    const clashing = choices.filter((choice, index) => keys.indexOf(placeKey(choice)) !== index);
    const needsTerminal = choices.every(({ file }) => file !== null);
    return {
        reporters: needsTerminal ? [{ name: 'terminal', file: null }, ...choices] : choices,
        problems: [...read.filter((each) => 'ruleId' in each), ...clashing.map(clash)],
    };
}
function placeKey({ name, file }) {
    if (file !== null)
        return `=${file}`;
    return name === 'github' ? 'commands' : 'text';
}
function readReporter(spec) {
    const { name = '', file = null } = /^(?<name>[^=]*)(?:=(?<file>[^]*))?$/u.exec(spec)?.groups ?? {};
    if (!isReporterName(name) && !isFolderReporterName(name)) {
        const names = [...Object.keys(reporters), ...Object.keys(folderReporters)].join(', ');
        return invalid(`Unexpected reporter \`${name}\`, expected one of: ${names}`, 'Write `NAME` or `NAME=FILE`.');
    }
    if (file === '') {
        return invalid(`Unexpected end after \`${spec}\`, expected a file`, 'Without `=` it writes to standard output.');
    }
    if (isReporterName(name))
        return { name, file };
    if (file !== null)
        return { name, file };
    return invalid(`Unexpected \`${spec}\` without a folder, expected \`${name}=DIR\``, 'It makes several files.');
}
function isReporterName(name) {
    return Object.hasOwn(reporters, name);
}
function isFolderReporterName(name) {
    return Object.hasOwn(folderReporters, name);
}
function clash({ name, file }) {
    const place = file === null ? 'standard output' : `\`${file}\``;
    return invalid(`Unexpected second reporter \`${name}\` for ${place}, expected one`, 'Write `NAME=FILE`.');
}
function invalid(reason, advice) {
    return { ruleId: 'invalid-option', path: '--reporter', place: null, reason, advice, severity: 'error' };
}
