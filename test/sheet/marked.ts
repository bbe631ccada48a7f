import type { Position } from '../../src/model/place.ts';

/** Text with its marks `¦` taken out, and where they stood. */
export function marked(text: string): { readonly bytes: Uint8Array; readonly places: readonly Position[] } {
  const places: Position[] = [];
  const pieces = text.split('¦');
  pieces.slice(0, -1).reduce((before, piece) => {
    const lines = (before + piece).split('\n');
    places.push({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
    return before + piece;
  }, '');
  return { bytes: new TextEncoder().encode(pieces.join('')), places };
}
