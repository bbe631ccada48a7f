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
export declare function plain(node: Node): unknown;
/** The entry of a mapping, or null. */
export declare function entryOf(node: Node, key: string): Entry | null;
/** The child under a key or an index; the node itself where there is none, so that a place can always be named. */
export declare function childOf(node: Node, step: PropertyKey): Node;
/** What stands at a path, as deep as the path leads. */
export declare function nodeAt(node: Node, path: readonly PropertyKey[]): Node;
/** The place of a key, or of the mapping where the key is not in it. */
export declare function keyPlace(node: Node, key: string): Position;
/** The items of a list; the node itself where one value may stand for a list of one. */
export declare function itemsOf(node: Node): readonly Node[];
export {};
