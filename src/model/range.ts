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
