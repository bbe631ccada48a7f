import type { Interpreter, RefusedInterpreter } from '../model/interpreter.ts';
import type { Isolation } from '../model/options.ts';
import { alignColumns } from '../report/layout.ts';
import { safeLine } from '../report/safe.ts';

/** What this machine has for claimcheck, as plain data. */
export interface Machine {
  readonly claimcheckVersion: string;
  /** Such as `v20.19.0`. */
  readonly nodeVersion: string;
  /** Such as `linux x64`. */
  readonly platform: string;
  readonly found: readonly Interpreter[];
  readonly refused: readonly RefusedInterpreter[];
  readonly isolation: readonly IsolationLevel[];
}

export interface IsolationLevel {
  readonly level: Isolation;
  /** Why it cannot be had; null where it can. */
  readonly missingBecause: string | null;
}

/** Versions, interpreters with where they were found, refused candidates with the reason, levels of isolation. */
export function renderDoctor(machine: Machine): string {
  const { claimcheckVersion, nodeVersion, platform, found, refused, isolation } = machine;
  const sections = [
    section('', [
      ['claimcheck', claimcheckVersion],
      ['node', nodeVersion],
      ['platform', platform],
    ]),
    section(
      'Interpreters',
      found.length === 0 ? [['none: no claim can be verified on this machine']] : found.map(describeInterpreter),
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
