import type { Position } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { KnownWrong } from '../model/sheet.ts';
import { readDate } from './date.ts';
import { sortProblems } from './issues.ts';
import { shown } from './shown.ts';
import { readText } from './text.ts';
import { entryOf, plain } from './tree.ts';
import type { Node } from './tree.ts';
import { readYaml } from './yaml.ts';

/** One line of the baseline: a claim that no sheet can mark, such as that a block runs clean. */
export interface BaselineEntry extends KnownWrong {
  /** Of the document, relative to the baseline. */
  readonly document: string;
  readonly id: string;
  /** Of the baseline, and where in it this stands. */
  readonly path: string;
  readonly place: Position;
}

export interface ParsedBaseline {
  readonly entries: readonly BaselineEntry[];
  readonly problems: readonly Problem[];
}

/** Reads `claimcheck-baseline.yaml`: `known-wrong` with a list of `{ claim: path#id, because, until }`. */
export function parseBaseline(path: string, bytes: Uint8Array): ParsedBaseline {
  const text = readText(path, bytes);
  if (typeof text !== 'string') return { entries: [], problems: [text] };
  const { tree, problems } = readYaml(path, text);
  if (tree === null) return { entries: [], problems: sortProblems(problems) };
  const found: Problem[] = [...problems];
  const complain: Complain = (ruleId, node, reason) => {
    const advice = 'Write `known-wrong: [{ claim: "a.md#id", because: ..., until: 2027-06-01 }]`.';
    found.push({ ruleId, path, place: node.place, reason, advice, severity: 'error' });
  };
  const entries = itemsOf(tree, complain).flatMap((item) =>
    readEntry(item, complain).map((entry) => ({ ...entry, path })),
  );
  return { entries, problems: sortProblems(found) };
}

type Complain = (ruleId: Problem['ruleId'], node: Pick<Node, 'place'>, reason: string) => void;

function itemsOf(tree: Node, complain: Complain): readonly Node[] {
  if (tree.kind === 'scalar' && tree.value === null) return [];
  for (const entry of tree.kind === 'mapping' ? tree.entries.values() : []) {
    if (entry.key !== 'known-wrong')
      complain('unknown-key', entry, `Unexpected key ${shown(entry.key)}, expected \`known-wrong\``);
  }
  const list = entryOf(tree, 'known-wrong')?.value;
  if (list?.kind === 'list') return list.items;
  // What is left when the last entry is removed.
  if (list?.kind === 'scalar' && list.value === null && !list.flawed) return [];
  complain('wrong-type', list ?? tree, 'Unexpected value, expected a mapping with a list `known-wrong`');
  return [];
}

function readEntry(node: Node, complain: Complain): readonly Omit<BaselineEntry, 'path'>[] {
  if (node.kind === 'mapping') {
    for (const entry of node.entries.values()) {
      if (!keys.includes(entry.key))
        complain('unknown-key', entry, `Unexpected key ${shown(entry.key)}, expected ${keys.join(', ')}`);
    }
  }
  const [claim, because, until] = keys.map((key) => plain(entryOf(node, key)?.value ?? noNode));
  if (typeof claim !== 'string' || typeof because !== 'string' || typeof until !== 'string' || node.flawed) {
    complain('missing-key', node, 'Unexpected entry, expected `claim`, `because` and `until`, each a text');
    return [];
  }
  const day = readDate(until);
  if (typeof day === 'string') complain('invalid-date', entryOf(node, 'until') ?? node, day);
  const split = /^(?<document>.+?\.\w+)#(?<id>.+)$/u.exec(claim)?.groups;
  if (split === undefined) {
    complain(
      'wrong-type',
      entryOf(node, 'claim') ?? node,
      `Unexpected ${shown(claim)}, expected a claim such as \`a.md#id\``,
    );
  }
  if (typeof day === 'string' || split === undefined) return [];
  return [{ document: split['document'] ?? '', id: split['id'] ?? '', because, until: day.date, place: node.place }];
}

const keys: readonly string[] = ['claim', 'because', 'until'];
const noNode: Node = {
  kind: 'scalar',
  place: { line: 1, column: 1 },
  flawed: false,
  value: null,
  source: '',
  swallowed: null,
};

/** The text of a baseline with these entries added behind those that it has; every other byte stays. */
export function addToBaseline(text: string | null, entries: readonly Omit<BaselineEntry, 'path' | 'place'>[]): string {
  const before = (text ?? '').trim() === '' ? `${heading}known-wrong:\n` : (text ?? '').replace(emptyList, '$1');
  const indent =
    /^known-wrong:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*(?<indent> *)- /mu.exec(before)?.groups?.['indent'] ?? '  ';
  const lines = entries.flatMap(({ document, id, because, until }) => [
    `${indent}- claim: ${JSON.stringify(`${document}#${id}`)}`,
    `${indent}  because: ${JSON.stringify(because)}`,
    `${indent}  until: ${until}`,
  ]);
  const key = /^known-wrong:/mu.test(before) ? '' : 'known-wrong:\n';
  return `${before}${before.endsWith('\n') ? '' : '\n'}${key}${lines.map((line) => `${line}\n`).join('')}`;
}

const emptyList = /^(known-wrong:)[ \t]*\[[ \t]*\]/mu;

const heading = `# What was wrong when this was taken, and no sheet speaks of. New failures fail all the same; an entry that holds
# again fails too, until it is removed.
`;
