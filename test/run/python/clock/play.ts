/** A random program and what must be seen of it. Times are seconds. */
export interface Scenario {
  readonly actors: readonly Actor[];
  readonly loops: readonly number[];
  /** So long the loops live, that other threads can hand them work. */
  readonly keepSeconds: number;
}

export interface Actor {
  readonly name: string;
  readonly kind: 'thread' | 'task';
  readonly loop: number | null;
  readonly steps: readonly Step[];
}

export type Step = readonly [string, ...(string | number | null)[]];

export interface Happening {
  readonly actor: string;
  readonly what: string;
  readonly at: number;
}
