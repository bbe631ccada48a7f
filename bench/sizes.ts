import { availableParallelism } from 'node:os';
import type { ContestSize } from './contest.ts';

export interface Sizes {
  readonly article: { readonly rounds: number; readonly realRounds: number };
  readonly rates: { readonly count: number; readonly rounds: number; readonly cores: number };
  readonly contest: ContestSize;
  /** Documents. */
  readonly growth: readonly number[];
  readonly parseRounds: number;
  readonly startUpRounds: number;
}

const cores = availableParallelism();

export const sizes: Sizes = {
  article: { rounds: 3, realRounds: 1 },
  rates: { count: 200, rounds: 3, cores },
  contest: { files: 50, blocksPerFile: 20, sleepers: 100, rounds: 3, sleeperRounds: 3 },
  growth: [100, 1000, 10_000],
  parseRounds: 30,
  startUpRounds: 15,
};

/** For a look, not for figures. */
export const quickSizes: Sizes = {
  article: { rounds: 1, realRounds: 1 },
  rates: { count: 50, rounds: 1, cores },
  contest: { files: 5, blocksPerFile: 20, sleepers: 10, rounds: 1, sleeperRounds: 1 },
  growth: [10, 100],
  parseRounds: 5,
  startUpRounds: 3,
};
