import type { Position } from '../model/place.ts';
import type { Condition } from './python-condition.ts';

/** What a mark of another tool says of a block. docs/migrating.md has them all. */
export type Directive = {
  /** Whose it is; `several` where many tools use the word. */
  readonly tool: Tool;
  /** As written, for reports. */
  readonly text: string;
  readonly place: Position;
} & Effect;

export type Tool =
  | 'byexample'
  | 'claimcheck'
  | 'doccident'
  | 'doctest'
  | 'Jupyter'
  | 'markdown-pytest'
  | 'mdoctest'
  | 'phmdoctest'
  | 'pytest-codeblocks'
  | 'pytest-examples'
  | 'pytest-markdown-docs'
  | 'Quarto'
  | 'rustdoc'
  | 'several'
  | 'Sybil';

/** `when`: on which interpreters; null: on every one. */
export type Effect =
  | { readonly kind: 'skip'; readonly when: Condition | null }
  | {
      readonly kind: 'raises';
      /** One of these; any where there is none. */
      readonly types: readonly string[];
      /** False: it may raise, and need not. */
      readonly isCertain: boolean;
      readonly when: Condition | null;
    }
  /** Runs after the block above and what that goes on from. */
  | { readonly kind: 'continue' }
  /** Runs after the blocks above of the same name. */
  | { readonly kind: 'group'; readonly name: string }
  /** Shows the output of the block above, or of the one with that name. */
  | { readonly kind: 'output'; readonly of: string | null }
  | { readonly kind: 'not-compared' }
  | { readonly kind: 'leave-out' }
  | { readonly kind: 'fixture'; readonly name: string }
  | { readonly kind: 'import'; readonly module: string }
  | { readonly kind: 'retry'; readonly count: number }
  | { readonly kind: 'environment'; readonly variables: ReadonlyMap<string, string> }
  /** Its names are there for every block. */
  | { readonly kind: 'setup' }
  /** Others speak of it by that name. */
  | { readonly kind: 'named'; readonly name: string }
  /** Blocks below it know no names of it and of those above. */
  | { readonly kind: 'forget' };

/** Words of a namespace that nobody knows. */
export interface UnknownDirective {
  readonly text: string;
  readonly place: Position;
  readonly known: readonly string[];
}
