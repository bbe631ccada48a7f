import type { Article } from './article.ts';
import type { Contest } from './contest.ts';
import type { Growth } from './growth.ts';
import type { Measured } from './measure.ts';
import type { Rate } from './rates.ts';

/** What `bench/results.json` holds. Seconds, unless a name says otherwise. */
export interface Results {
  readonly machine: object;
  readonly versions: Readonly<Record<string, string>>;
  readonly measured: Readonly<Partial<Record<SectionName, Circumstances>>>;
  readonly sections: Sections;
}

/** Load: of the last minute before, and of the last minute of the measurement itself, which is part of it. */
export interface Circumstances {
  readonly startedAt: string;
  readonly loadBefore: number;
  readonly loadAfter: number;
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

/** What an earlier file says of other sections stays. */
export function joinResults(earlier: unknown, results: Results): object {
  const [measured, sections] = ['measured', 'sections'].map((key) => fieldOf(earlier, key));
  return {
    ...results,
    measured: { ...measured, ...results.measured },
    sections: { ...sections, ...results.sections },
  };
}

function fieldOf(value: unknown, key: string): object {
  const field = isRecord(value) ? value[key] : {};
  return isRecord(field) ? field : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
