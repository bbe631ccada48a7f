import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A program of `programs/`, with what is known of it: its comments `#> 1.5 line` say when its lines come. */
export interface Script {
  readonly name: string;
  readonly code: string;
  /** The first minor version of Python 3 that can run it. */
  readonly from: number;
  readonly timeoutSeconds: number;
  /** Why it must be repeated on the real clock, or a piece of it; null: it is run on the virtual clock. */
  readonly real: string | null;
  /** Takes too long for the real clock. */
  readonly long: boolean;
  readonly lines: readonly ScriptLine[];
  readonly timeout: boolean;
  /** Seconds from the first line to the end, or null. */
  readonly end: number | null;
}

/** `at`: seconds after the first line. */
export interface ScriptLine {
  readonly at: number;
  readonly matches: RegExp | string;
  /** `~`: it may change places with neighbours that may as well. */
  readonly tied: boolean;
  /** `*`: real work or the system is in it, so that it may come later. */
  readonly loose: boolean;
}

const folder = fileURLToPath(new URL('programs/', import.meta.url));

export const scripts: readonly Script[] = readdirSync(folder)
  .filter((name) => name.endsWith('.py'))
  .toSorted()
  .map((name) => readScript(name.replace('.py', ''), readFileSync(folder + name, 'utf8')));

function readScript(name: string, code: string): Script {
  const says = (word: string): string | null => new RegExp(`^# ${word}:? ?(.*)$`, 'mu').exec(code)?.[1] ?? null;
  const expected = [...code.matchAll(/^#> (.*)$/gmu)].map((match) => match[1] ?? '');
  return {
    name,
    code,
    from: Number((says('from') ?? '3.7').replace('3.', '')),
    timeoutSeconds: Number(says('limit') ?? 60),
    real: says('real'),
    long: says('long') !== null,
    lines: expected.filter((each) => /^\d/u.test(each)).map(readLine),
    timeout: expected.includes('timeout'),
    end: Number(expected.find((each) => each.startsWith('exit '))?.slice(5) ?? Number.NaN) || null,
  };
}

function readLine(text: string): ScriptLine {
  const [, at = '0', mark = '', line = ''] = /^([\d.]+) (?:([~*]) )?(.*)$/u.exec(text) ?? [];
  const source = /^\/(.*)\/$/u.exec(line)?.[1];
  return {
    at: Number(at),
    matches: source === undefined ? line : new RegExp(source, 'u'),
    tied: mark === '~',
    loose: mark === '*',
  };
}
