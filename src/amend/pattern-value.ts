import type { LinePattern } from '../model/expectation.ts';
import type { AmendedValue } from './expectation.ts';

/** What is written in place of an expectation's value; where that is a list of as many lines, of those that change. */
export function patternValue(value: AmendedValue): {
  readonly value: string;
  readonly items?: readonly (string | null)[];
} {
  if (value.kind === 'text') return { value: value.text };
  const { before, after } = value;
  const items = after.map((pattern, index) => {
    const old = before[index];
    return old !== undefined && patternText(old) === patternText(pattern) ? null : patternText(pattern);
  });
  return { value: listText(after), items };
}

function listText(patterns: readonly LinePattern[]): string {
  return patterns.length === 0 ? '""' : `[${patterns.map(patternText).join(', ')}]`;
}

function patternText(pattern: LinePattern): string {
  switch (pattern.kind) {
    case 'literal':
      // Alone, three dots would be any lines.
      return pattern.text.trim() === '...'
        ? String.raw`{ matches: "^\\s*\\.\\.\\.\\s*$" }`
        : JSON.stringify(pattern.text);
    case 'any-lines':
      return '"..."';
    case 'glob':
      return `{ like: ${JSON.stringify(pattern.glob)} }`;
    case 'regex':
      return `{ matches: ${JSON.stringify(pattern.source)} }`;
  }
}
