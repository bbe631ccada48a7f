/**
 * How CI systems read what a step prints, in our own words; each says what it would take a line for, or null. Stricter
 * than they are: any name counts as one of a command, because a program can register names of its own.
 */
const logReaders = { github, bracketed, gitlab } as const;

/** What a reader of logs takes the lines of a text for; empty: nothing but text. */
export function commandsIn(text: string): readonly string[] {
  return linesOf(text).flatMap((line) => Object.values(logReaders).flatMap((read) => read(line) ?? []));
}

/** .NET's ReadLine ends a line at CR, LF, or both. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u);
}

/** A command of GitHub's runner: what stands between the first two `::`, and all that follows. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The form that begins a line, as actions/runner takes it apart (ActionCommand.TryParseV2). */
export function readCommand(line: string): RunnerCommand | null {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return null;
  const [name = '', ...rest] = trimmed.slice(2, end).split(' ');
  const pairs = rest
    .join(' ')
    .trim()
    .split(',')
    .filter((pair) => pair !== '');
  const properties = pairs.map((pair): readonly [string, string] => {
    const [key = '', ...value] = pair.split('=');
    return [key, unescaped(value.join('='), true)];
  });
  return { name, properties: Object.fromEntries(properties), data: unescaped(trimmed.slice(end + 2), false) };
}

function unescaped(text: string, isProperty: boolean): string {
  const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const property = isProperty ? data.replaceAll('%3A', ':').replaceAll('%2C', ',') : data;
  return property.replaceAll('%25', '%');
}

/** Its comparisons pass over characters without width. */
function github(line: string): string | null {
  const command = readCommand(line) ?? readCommand(compared(line));
  return command === null ? null : `::${command.name}::`;
}

/** `##[x]` of GitHub and Azure, `##vso[x]` of Azure, `##teamcity[x]`: anywhere in the line. */
function bracketed(line: string): string | null {
  return /##[\w.-]*\[[^\]]*\]/u.exec(compared(line))?.[0] ?? null;
}

/** Sections are told by a marker that is erased from the screen. */
function gitlab(line: string): string | null {
  // oxlint-disable-next-line no-control-regex -- the marker begins with a control character
  return /\u001b\[0K|section_(?:start|end):\d+:\S*\r/u.exec(line)?.[0] ?? null;
}

function compared(line: string): string {
  return line.replaceAll(/\p{DI}/gu, '');
}
