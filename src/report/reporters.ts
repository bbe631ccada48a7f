import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { renderBadge } from './badge.ts';
import { renderCtrf } from './ctrf.ts';
import { renderGithub } from './github.ts';
import type { renderSiteIndex, renderSitePage } from './html/site.ts';
import { renderResults } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import { renderNdjson } from './ndjson.ts';
import type { RenderOptions } from './render-options.ts';
import { renderSarif } from './sarif.ts';
import { renderTerminal } from './terminal.ts';

export type Reporter = (report: Report, options: RenderOptions) => string;

/** An index, and a file for each document. */
export interface FolderReporter {
  readonly renderSiteIndex: typeof renderSiteIndex;
  readonly renderSitePage: typeof renderSitePage;
}

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
} satisfies Record<string, Reporter>;

/** Formats that have a line for claims that hold, too; the others need those that want attention, and the summary. */
export const tellsEveryClaim: ReadonlySet<ReporterName> = new Set<ReporterName>(['markdown', 'junit', 'ctrf']);

/** Formats of several files. Loaded when they are asked for: their libraries are large. */
export const folderReporters = {
  html: () => import('./html/site.ts'),
} satisfies Record<string, () => Promise<FolderReporter>>;

export type ReporterName = keyof typeof reporters;
export type FolderReporterName = keyof typeof folderReporters;

/** `NAME` or `NAME=FILE`; `file` null: standard output. `NAME=DIR` for what makes several files. */
export type ReporterChoice = TextChoice | FolderChoice;

export interface TextChoice {
  readonly name: ReporterName;
  readonly file: string | null;
  /** Adds to the file what others have written there, too. */
  readonly appends?: true;
}

export interface FolderChoice {
  readonly name: FolderReporterName;
  /** The folder. */
  readonly file: string;
}

export function isFolderChoice(choice: ReporterChoice): choice is FolderChoice {
  return isFolderReporterName(choice.name);
}

/** The report in one format, all of the text. What goes to a file is drawn without colour. */
export function render(choice: TextChoice, report: Report, options: RenderOptions): string {
  return reporters[choice.name](report, choice.file === null ? options : { ...options, color: false });
}

/**
 * The reporters that were asked for. Where none of them writes to standard output the terminal's does too: a check whose
 * only words are in a file would fail in silence. Two for one place are a Problem, but for `github` on standard output:
 * its commands stand among other lines.
 */
export function readReporters(specs: readonly string[]): {
  readonly reporters: readonly ReporterChoice[];
  readonly problems: readonly Problem[];
} {
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

function placeKey({ name, file }: ReporterChoice): string {
  if (file !== null) return `=${file}`;
  return name === 'github' ? 'commands' : 'text';
}

function readReporter(spec: string): ReporterChoice | Problem {
  const { name = '', file = null } = /^(?<name>[^=]*)(?:=(?<file>[^]*))?$/u.exec(spec)?.groups ?? {};
  if (!isReporterName(name) && !isFolderReporterName(name)) {
    const names = [...Object.keys(reporters), ...Object.keys(folderReporters)].join(', ');
    return invalid(`Unexpected reporter \`${name}\`, expected one of: ${names}`, 'Write `NAME` or `NAME=FILE`.');
  }
  if (file === '') {
    return invalid(`Unexpected end after \`${spec}\`, expected a file`, 'Without `=` it writes to standard output.');
  }
  if (isReporterName(name)) return { name, file };
  if (file !== null) return { name, file };
  return invalid(`Unexpected \`${spec}\` without a folder, expected \`${name}=DIR\``, 'It makes several files.');
}

function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}

function isFolderReporterName(name: string): name is FolderReporterName {
  return Object.hasOwn(folderReporters, name);
}

function clash({ name, file }: ReporterChoice): Problem {
  const place = file === null ? 'standard output' : `\`${file}\``;
  return invalid(`Unexpected second reporter \`${name}\` for ${place}, expected one`, 'Write `NAME=FILE`.');
}

function invalid(reason: string, advice: string): Problem {
  return { ruleId: 'invalid-option', path: '--reporter', place: null, reason, advice, severity: 'error' };
}
