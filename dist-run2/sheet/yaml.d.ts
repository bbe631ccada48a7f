import type { Problem } from '../model/problem.ts';
import type { Node } from './tree.ts';
/**
 * Reads YAML 1.2 (core schema) into a tree with places. The tree is null where the text is not YAML or must not be
 * expanded; lesser mistakes (duplicate keys) leave a tree with flawed nodes. Empty text is an empty scalar.
 */
export declare function readYaml(path: string, text: string): {
    readonly tree: Node | null;
    readonly problems: readonly Problem[];
};
