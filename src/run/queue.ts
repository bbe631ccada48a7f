/** What a job needs of the machine, and when its turn comes. */
export interface Place {
  /** `alone`: nothing beside it. `working`: a processor of its own. `waiting`: hardly any processor, it mostly sleeps. */
  readonly kind: 'alone' | 'working' | 'waiting';
  /** How long it will take, as far as somebody has said so. Of those that wait, the longest goes first. */
  readonly seconds: number;
}

/** Runs jobs up to `jobs` at a time, and of those that work no more than there are processors. */
export interface Queue {
  /** The job may give its processor to the next one, and go on beside it: what it does takes no longer for that. */
  readonly add: <Result>(place: Place, job: (lend: () => void) => Promise<Result>) => Promise<Result>;
}

// So that no processor waits for the next job. A job with a time to keep is not the one that is too many.
const untimedMore = 1;

interface Waiting {
  readonly place: Place;
  readonly start: () => void;
}

export function createQueue(jobs: number, processors: number): Queue {
  // Longest first; of equal ones, first come, first served.
  const company: Waiting[] = [];
  const loners: Waiting[] = [];
  let active = 0;
  let working = 0;
  let loner = false;

  const nextInCompany = (): Waiting | undefined => {
    if (active >= jobs) return undefined;
    const index = company.findIndex(
      ({ place }) => place.kind === 'waiting' || working < processors + (place.seconds === 0 ? untimedMore : 0),
    );
    return index < 0 ? undefined : company.splice(index, 1)[0];
  };
  const enter = ({ place, start }: Waiting): void => {
    active += 1;
    if (place.kind === 'working') working += 1;
    if (place.kind === 'alone') loner = true;
    start();
  };
  // Loners come last: until then the others keep all places busy.
  const next = (): void => {
    if (loner) return;
    for (let each = nextInCompany(); each !== undefined; each = nextInCompany()) enter(each);
    const last = active === 0 ? loners.shift() : undefined;
    if (last !== undefined) enter(last);
  };
  const leave = ({ kind }: Place, hasLent: boolean): void => {
    active -= 1;
    if (kind === 'working' && !hasLent) working -= 1;
    if (kind === 'alone') loner = false;
    next();
  };
  return {
    add: async (place, job) => {
      await new Promise<void>((start) => {
        insert({ place, start }, place.kind === 'alone' ? loners : company);
        // Whoever comes in the same breath has a say in who is the longest.
        queueMicrotask(next);
      });
      let hasLent = false;
      const lend = (): void => {
        if (hasLent || place.kind !== 'working') return;
        hasLent = true;
        working -= 1;
        next();
      };
      try {
        return await job(lend);
      } finally {
        leave(place, hasLent);
      }
    },
  };
}

function insert(added: Waiting, queue: Waiting[]): void {
  const behind = queue.findIndex(({ place }) => place.seconds < added.place.seconds);
  if (behind < 0) queue.push(added);
  else queue.splice(behind, 0, added);
}
