import { inertText } from '../report/ci-log.ts';
import { safeLines } from '../report/safe.ts';

/** Writes what is drawn already, colours and all; no line of it is a command to a CI system. */
export function print(stream: NodeJS.WriteStream, text: string): void {
  stream.write(inertText(text));
}

/** Writes words of any origin, such as those of an error. */
export function printWords(stream: NodeJS.WriteStream, text: string): void {
  print(stream, safeLines(text).join('\n'));
}
