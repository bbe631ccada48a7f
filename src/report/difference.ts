import { diffArrays } from 'diff';
import { besideLabel } from './entry.ts';
import type { Pen } from './pen.ts';
import { fit } from './layout.ts';
import { splitLines } from './safe.ts';

/** Equal lines shown around a difference, and lines shown at all. */
const context = 2;
const limit = 24;

/** `-` for expected lines that were not seen, `+` for seen lines that were not expected. */
export function lineDifference(expected: string, actual: string, pen: Pen): readonly string[] {
  const changes = diffArrays([...splitLines(expected)], [...splitLines(actual)]);
  const lines = changes.flatMap((change) => change.value.map((text) => ({ text, sign: signOf(change) })));
  const nearChange = lines.map((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some((line) => line.sign !== ' '),
  );
  const shown = lines.flatMap(({ text, sign }, index) => {
    if (nearChange[index] === true) return [drawLine(sign, text, pen)];
    return nearChange[index - 1] === true ? [`  ${pen.symbols.ellipsis}`] : [];
  });
  if (shown.length <= limit) return shown;
  return [...shown.slice(0, limit), `  ${pen.symbols.ellipsis} ${shown.length - limit} more lines`];
}

type Sign = '-' | '+' | ' ';

function signOf({ added, removed }: { readonly added: boolean; readonly removed: boolean }): Sign {
  if (removed) return '-';
  return added ? '+' : ' ';
}

function drawLine(sign: Sign, text: string, pen: Pen): string {
  const line = `${sign} ${fit(text, besideLabel(pen) - 2, pen.symbols.ellipsis)}`.trimEnd();
  switch (sign) {
    case '-':
      return pen.paint('removed', line);
    case '+':
      return pen.paint('added', line);
    case ' ':
      return line;
  }
}
