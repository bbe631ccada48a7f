import type { Position } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { readInfo } from './info.ts';
import type { Piece } from './pieces.ts';

/** A plain scan for opening fences of Python blocks, held against the pieces that the parser found. */
export function findHiddenBlocks(path: string, lines: readonly string[], pieces: readonly Piece[]): readonly Problem[] {
  const isAccounted = new Uint8Array(lines.length + 2);
  for (const piece of pieces) {
    if (accountsForFences(piece)) isAccounted.fill(1, piece.place.line, piece.endLine + 1);
  }
  return lines.flatMap((line, index) => {
    const column = isAccounted[index + 1] === 1 ? null : pythonFenceColumn(line);
    return column === null ? [] : [hiddenBlock(path, { line: index + 1, column })];
  });
}

/**
 * A fence in a block, a comment or the front matter is content. Only where indentation is a matter of lists and
 * containers, a fence in an indented block is one that was indented too far.
 */
function accountsForFences(piece: Piece): piece is Extract<Piece, { readonly endLine: number }> {
  switch (piece.kind) {
    case 'block':
      return piece.info !== null || !piece.isNested;
    case 'not-shown':
      return true;
    case 'container':
    case 'heading':
    case 'line':
      return false;
  }
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
    reason:
      'Unexpected fence of a Python block inside HTML, a paragraph or indented code, expected one that shows a block',
    advice: 'Put a blank line before it, and indent it as the text around it.',
    severity: 'warning',
  };
}
