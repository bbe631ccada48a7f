import type { Article } from './article.ts';
import type { Contest } from './contest.ts';
import type { Growth } from './growth.ts';
import type { Measured } from './measure.ts';
import type { Rate } from './rates.ts';

/** What `bench/results.json` holds. Seconds, unless a name says otherwise. */
export interface Results {
  readonly startedAt: string;
  readonly machine: object;
  readonly versions: Readonly<Record<string, string>>;
  /** Of the last minute before, and of the last minute of the benchmark itself. */
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly sections: Sections;
}

export interface Sections {
  readonly article?: Article;
  readonly rates?: readonly Rate[];
  readonly peers?: Contest;
  readonly growth?: { readonly documents: readonly Growth[]; readonly parseSecondsPerMegabyte: number };
  readonly startUp?: readonly Measured[];
}

export const sectionNames = ['article', 'rates', 'peers', 'growth', 'startUp'] as const;

export type SectionName = (typeof sectionNames)[number];

export function isSectionName(name: string): name is SectionName {
  return sectionNames.some((each) => each === name);
}
