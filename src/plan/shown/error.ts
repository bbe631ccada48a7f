export interface ErrorShown {
  readonly type: string;
  readonly message: string;
}

const errorLine =
  /^\s*(?<type>(?:[A-Za-z_]\w*\.)*(?:[A-Z]\w*(?:Error|Exception|Iteration|Interrupt|Exit|Warning|Group)|Exception))(?::\s?(?<message>.*))?$/u;

/** Of the interpreter, and of IPython. */
const headOfError =
  /Traceback \((?:most recent call|innermost) last\)|^\s*(?:File "[^"]*"|(?:Cell )?In ?\[\d+\]), line \d+/u;

/** A traceback, whose last line that is not indented names it, or that line alone. */
export function errorIn(lines: readonly string[]): ErrorShown | null {
  const hasHead = lines.some((line) => headOfError.test(line));
  const ofNotebook = lines
    .map((line) => /^\s*(?<type>[A-Z]\w*)\s+Traceback \(most recent call last\)/u.exec(line)?.groups?.['type'])
    .find((type) => type !== undefined);
  if (ofNotebook !== undefined) {
    const named = errorLine.exec(lines.findLast((line) => line.trim().startsWith(`${ofNotebook}:`)) ?? '')?.groups;
    return { type: ofNotebook, message: named?.['message'] ?? '' };
  }
  const group = groupIn(lines);
  if (group !== null) return group;
  const wrapped = wrappedIn(lines);
  if (wrapped !== null) return wrapped;
  const found = lines.findLast((line) => errorLine.test(line));
  const isBare = lines.filter((line) => line.trim() !== '').length === 1;
  const groups = errorLine.exec(found ?? '')?.groups;
  const onFrame = /^\s*File "[^"]*", line \d+, in \S+ (?<type>[A-Z]\w*)(?:: (?<message>.*))?$/u.exec(
    lines.findLast((line) => line.trim() !== '') ?? '',
  )?.groups;
  if (onFrame !== undefined) return { type: onFrame['type'] ?? '', message: onFrame['message'] ?? '' };
  if (hasHead && groups === undefined) {
    const own = /^(?<type>[A-Za-z_][\w.]*)(?::\s?(?<message>.*))?$/u.exec(
      lines.findLast((line) => /^\S/u.test(line)) ?? '',
    )?.groups;
    return own === undefined ? null : { type: own['type'] ?? '', message: own['message'] ?? '' };
  }
  if (groups === undefined || !(hasHead || isBare)) return null;
  return { type: groups['type'] ?? '', message: groups['message'] ?? '' };
}

/** Alone, over several lines that end in a backslash. */
function wrappedIn(lines: readonly string[]): ErrorShown | null {
  const text = lines.join('\n').trim();
  if (!/\\[ \t]*\n/u.test(text)) return null;
  const joined = text.replaceAll(/\s*\\[ \t]*\n\s*/gu, ' ');
  const groups = errorLine.exec(joined)?.groups;
  return groups === undefined ? null : { type: groups['type'] ?? '', message: groups['message'] ?? '' };
}

/** The group itself, of `Exception Group Traceback` with its sub-exceptions (PEP 654). */
function groupIn(lines: readonly string[]): ErrorShown | null {
  const head = lines.findIndex((line) => /^\s*\+ Exception Group Traceback/u.test(line));
  if (head === -1) return null;
  const found = lines.slice(head + 1).find((line) => groupLine.test(line));
  const { type = '', message = '' } = groupLine.exec(found ?? '')?.groups ?? {};
  return found === undefined ? null : { type, message };
}

const groupLine = /^\s*\| (?<type>(?:[A-Za-z_]\w*\.)*[A-Z]\w*)(?::\s?(?<message>.*))?$/u;

/** The types of all errors that stand on lines of their own, as comments too. */
export function errorTypesIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => errorLine.exec(line.replace(/^\s*#+\s*/u, ''))?.groups?.['type'] ?? []);
}

/** What a page that runs code sets above it. */
const banner = /^\W*(?:error|exception)?\W*$/iu;

/** What is shown, and the error that it ends with. */
export function splitError(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly error: ErrorShown | null;
} {
  const error = errorIn(lines);
  if (error === null) return { lines, error };
  const head = lines.findIndex((line) => headOfError.test(line) || /^\s*-{20,}\s*$/u.test(line));
  const end = head === -1 ? lines.findIndex((line) => errorLine.test(line)) : head;
  const before = lines.slice(0, end);
  return { lines: before.every((line) => banner.test(line)) ? [] : before, error };
}
