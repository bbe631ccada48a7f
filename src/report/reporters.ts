import type { PlannedDocument } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { renderResults } from './json.ts';
import { renderTerminal } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';

/** What any format may need; a new format is a new row of the table. */
export interface RenderOptions extends TerminalOptions {
  /** Documents and sheets as parsed, places of quotes, composed programs; one for each document of the report. */
  readonly planned: readonly PlannedDocument[];
  /** Revision of the checked repository, or null where that is not known. */
  readonly commit: string | null;
}

export type Reporter = (report: Report, options: RenderOptions) => string;

export const reporters = {
  terminal: renderTerminal,
  json: renderResults,
} satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;

/** `NAME` or `NAME=FILE`; `file` null: standard output. */
export interface ReporterChoice {
  readonly name: ReporterName;
  readonly file: string | null;
}

/** The report in one format, all of the text. What goes to a file is drawn without colour. */
export function render(choice: ReporterChoice, report: Report, options: RenderOptions): string {
  return reporters[choice.name](report, choice.file === null ? options : { ...options, color: false });
}

/**
 * The reporters that were asked for. Where none of them writes to standard output the terminal's does too: a check whose
 * only words are in a file would fail in silence. Two for one place are a Problem.
 */
export function readReporters(specs: readonly string[]): {
  readonly reporters: readonly ReporterChoice[];
  readonly problems: readonly Problem[];
} {
  const read = specs.map(readReporter);
  const choices = read.filter((each) => 'name' in each);
  const places = choices.map((choice) => choice.file);
  const clashing = choices.filter((choice, index) => places.indexOf(choice.file) !== index);
  const needsTerminal = !places.includes(null);
  return {
    reporters: needsTerminal ? [{ name: 'terminal', file: null }, ...choices] : choices,
    problems: [...read.filter((each) => 'ruleId' in each), ...clashing.map(clash)],
  };
}

function readReporter(spec: string): ReporterChoice | Problem {
  const { name = '', file = null } = /^(?<name>[^=]*)(?:=(?<file>[^]*))?$/u.exec(spec)?.groups ?? {};
  if (!isReporterName(name)) {
    const names = Object.keys(reporters).join(', ');
    return invalid(`Unexpected reporter \`${name}\`, expected one of: ${names}`, 'Write `NAME` or `NAME=FILE`.');
  }
  if (file === '') {
    return invalid(`Unexpected end after \`${spec}\`, expected a file`, 'Without `=` it writes to standard output.');
  }
  return { name, file };
}

function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}

function clash({ name, file }: ReporterChoice): Problem {
  const place = file === null ? 'standard output' : `\`${file}\``;
  return invalid(`Unexpected second reporter \`${name}\` for ${place}, expected one`, 'Write `NAME=FILE`.');
}

function invalid(reason: string, advice: string): Problem {
  return { ruleId: 'invalid-option', path: '--reporter', place: null, reason, advice, severity: 'error' };
}
