import { surveyMachine } from '../machine.ts';
import type { IsolationLevel, Machine } from '../machine.ts';
import type { Interpreter } from '../model/interpreter.ts';
import { alignColumns } from '../report/layout.ts';
import { safeLine } from '../report/safe.ts';
import { packageVersion } from '../version.ts';
import { failWith } from './failure.ts';
import { print } from './print.ts';

/** `claimcheck doctor`: prints what this machine can do and returns the exit status: 3 where nothing can be run. */
export async function doctor(): Promise<0 | 3> {
  try {
    const machine = await surveyMachine({ cwd: process.cwd(), env: process.env });
    const platform = `${process.platform} ${process.arch}`;
    const own = { claimcheckVersion: packageVersion(), nodeVersion: process.version, platform };
    print(process.stdout, renderDoctor({ ...machine, ...own }));
    return machine.found.length === 0 ? 3 : 0;
  } catch (error) {
    return failWith(error);
  }
}

export interface Surroundings extends Machine {
  readonly claimcheckVersion: string;
  /** Such as `v20.19.0`. */
  readonly nodeVersion: string;
  /** Such as `linux x64`. */
  readonly platform: string;
}

/** Versions, interpreters with where they were found, refused candidates with the reason, levels of isolation. */
export function renderDoctor(surroundings: Surroundings): string {
  const { claimcheckVersion, nodeVersion, platform, preferred, found, refused, isolation } = surroundings;
  const sections = [
    section('', [
      ['claimcheck', claimcheckVersion],
      ['node', nodeVersion],
      ['platform', platform],
    ]),
    section(
      'Interpreters',
      found.length === 0
        ? [['none: no claim can be verified on this machine']]
        : found.map((each) => [
            ...describeInterpreter(each),
            each.executable === preferred?.executable ? '(default)' : '',
          ]),
    ),
    section(
      'Refused',
      refused.map(({ path, origin, reason }) => [path, origin, reason]),
    ),
    section('Isolation', isolation.map(describeIsolation)),
  ];
  return sections.filter((text) => text !== '').join('\n');
}

function describeInterpreter({ implementation, version, executable, origin }: Interpreter): readonly string[] {
  return [implementation, version, origin, executable];
}

function describeIsolation({ level, missingBecause }: IsolationLevel): readonly string[] {
  return [level, missingBecause === null ? 'available' : `not available: ${missingBecause}`];
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const safe = rows.map((row) => row.map((cell) => safeLine(cell.replaceAll(/\s+/gu, ' ').trim())));
  const indent = title === '' ? '' : '  ';
  const lines = alignColumns(safe).map((row) => `${indent}${row.join('')}`.trimEnd());
  return [...(title === '' ? [] : [title]), ...lines].map((line) => `${line}\n`).join('');
}
