/**
 * A stated quantity with what may deviate from it: seconds for times, a factor for ratios.
 * `text` is what the author wrote (`2s ± 10%`), for reports.
 */
export type Range =
  | {
      readonly kind: 'about';
      readonly text: string;
      readonly value: number;
      /** Null: none was written, the judge's default applies. */
      readonly tolerance: Tolerance | null;
    }
  | {
      readonly kind: 'between';
      readonly text: string;
      readonly low: number | null;
      readonly lowInclusive: boolean;
      readonly high: number | null;
      readonly highInclusive: boolean;
    };

/** `relative`: a fraction of the value (0.1 is 10 %). `absolute`: in the unit of the value. */
export type Tolerance =
  { readonly kind: 'relative'; readonly fraction: number } | { readonly kind: 'absolute'; readonly amount: number };

/** What a quantity may deviate where the author wrote no tolerance: the larger of the two. */
export interface DefaultTolerance {
  readonly fraction: number;
  readonly atLeast: number;
  readonly atLeastText: string;
}

export const timeTolerance = {
  real: { fraction: 0.1, atLeast: 0.25, atLeastText: '0.25s' },
  virtual: { fraction: 0.02, atLeast: 0.05, atLeastText: '50ms' },
} as const satisfies Record<string, DefaultTolerance>;

/** How far from its value a quantity may be. */
export function allowedDeviation(range: Extract<Range, { kind: 'about' }>, byDefault: DefaultTolerance): number {
  const { tolerance } = range;
  if (tolerance === null) return Math.max(Math.abs(range.value) * byDefault.fraction, byDefault.atLeast);
  return tolerance.kind === 'relative' ? Math.abs(range.value) * tolerance.fraction : tolerance.amount;
}
