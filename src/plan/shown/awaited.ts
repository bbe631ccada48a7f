import type { Block, Document } from '../../model/document.ts';
import { isPython } from '../session.ts';

/** It shows the coroutine, or a block below awaits, or runs, what this one calls and binds: `coffee = brew()`. */
export function isAwaited(document: Document, block: Block, source: string): boolean {
  if (block.lines.some(({ text }) => /^\s*(?:#\s*)?<coroutine object /u.test(text))) return true;
  const made = [...source.matchAll(/^(?<name>\w+) = \w[\w.]*\(/gmu)].flatMap(({ groups }) => groups?.['name'] ?? []);
  if (made.length === 0) return false;
  const below = document.blocks.slice(document.blocks.indexOf(block) + 1).filter(isPython);
  const text = below.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  return made.some((name) =>
    new RegExp(String.raw`(?:\bawait\s+|\b(?:${takers})\(\s*\[?\s*)${name}\b(?!\()`, 'u').test(text),
  );
}

const takers = 'run|run_until_complete|create_task|ensure_future|gather|wait_for|wait|send';
