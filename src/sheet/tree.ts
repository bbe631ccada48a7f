import type { Position } from '../model/place.ts';

/** A YAML value with the place of everything in it. Aliases are resolved. */
export type Node = ScalarNode | ListNode | MappingNode;

interface NodeBase {
  /** Of its first character; of its key where the value is left out. */
  readonly place: Position;
  /** A Problem was already found in it or below: its meaning is not to be relied upon. */
  readonly flawed: boolean;
}

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `3.10`. */
  readonly source: string;
  /** Left out because a slip made it something else: `&name` or `# text` where a value is meant. */
  readonly swallowed: 'anchor' | 'comment' | null;
}

export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

export interface MappingNode extends NodeBase {
  readonly kind: 'mapping';
  /** In `{ … }`. */
  readonly flow: boolean;
  /** By key, in the order written. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  readonly place: Position;
  readonly value: Node;
}

/** The value as plain data, without places. */
export function plain(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map((item) => plain(item));
    case 'mapping':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
  }
}

/** The entry of a mapping, or null. */
export function entryOf(node: Node, key: string): Entry | null {
  return node.kind === 'mapping' ? (node.entries.get(key) ?? null) : null;
}

/** The child under a key or an index; the node itself where there is none, so that a place can always be named. */
export function childOf(node: Node, step: PropertyKey): Node {
  if (node.kind === 'list' && typeof step === 'number') return node.items[step] ?? node;
  return entryOf(node, String(step))?.value ?? node;
}

/** What stands at a path, as deep as the path leads. */
export function nodeAt(node: Node, path: readonly PropertyKey[]): Node {
  return path.reduce<Node>((current, step) => childOf(current, step), node);
}

/** The place of a key, or of the mapping where the key is not in it. */
export function keyPlace(node: Node, key: string): Position {
  return entryOf(node, key)?.place ?? node.place;
}

/** The items of a list; the node itself where one value may stand for a list of one. */
export function itemsOf(node: Node): readonly Node[] {
  return node.kind === 'list' ? node.items : [node];
}
