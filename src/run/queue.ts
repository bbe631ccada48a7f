/** Runs jobs up to `jobs` at a time, in the order in which they came; a job that asks for it runs with nothing beside it. */
export interface Queue {
  readonly add: <Result>(alone: boolean, job: () => Promise<Result>) => Promise<Result>;
}

export function createQueue(jobs: number): Queue {
  const company: (() => void)[] = [];
  const loners: (() => void)[] = [];
  let active = 0;
  let loner = false;

  // Loners come last: until then the others keep all places busy.
  const next = (): void => {
    if (loner) return;
    while (active < jobs && company.length > 0) {
      active += 1;
      company.shift()?.();
    }
    if (active === 0 && loners.length > 0) {
      active += 1;
      loner = true;
      loners.shift()?.();
    }
  };
  const leave = (alone: boolean): void => {
    active -= 1;
    if (alone) loner = false;
    next();
  };
  return {
    add: async (alone, job) => {
      await new Promise<void>((start) => {
        (alone ? loners : company).push(start);
        next();
      });
      try {
        return await job();
      } finally {
        leave(alone);
      }
    },
  };
}
