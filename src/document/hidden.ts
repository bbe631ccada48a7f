import type { Position } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { readInfo } from './info.ts';

export interface Span {
  readonly place: Position;
  readonly endLine: number;
}

/**
 * A plain scan for opening fences of Python blocks, held against what the parser found. `accounted` are the blocks, and
 * the comments and front matter in which a fence is meant to be no block.
 */
export function findHiddenBlocks(
  path: string,
  lines: readonly string[],
  accounted: readonly Span[],
): readonly Problem[] {
  const isAccounted = new Uint8Array(lines.length + 2);
  for (const span of accounted) isAccounted.fill(1, span.place.line, span.endLine + 1);
  return lines.flatMap((line, index) => {
    const column = isAccounted[index + 1] === 1 ? null : pythonFenceColumn(line);
    return column === null ? [] : [hiddenBlock(path, { line: index + 1, column })];
  });
}

/** Where a line opens a fence with the info string of Python, behind any indentation, quote marks and list markers. */
function pythonFenceColumn(line: string): number | null {
  const offset = line.search(/```|~~~/);
  if (offset === -1 || !/^(?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)*$/.test(line.slice(0, offset))) return null;
  const fence = line.slice(offset);
  const info = fence.replace(/^(?:`+|~+)/, '').trim();
  if (fence.startsWith('`') && info.includes('`')) return null;
  return readInfo(info).lang === 'python' ? offset + 1 : null;
}

function hiddenBlock(path: string, place: Position): Problem {
  return {
    ruleId: 'hidden-block',
    path,
    place,
    reason: 'Unexpected fence of a Python block inside an HTML block or a paragraph, expected one that shows a block',
    advice: 'Put a blank line before it, and indent it as the text around it.',
    severity: 'warning',
  };
}
