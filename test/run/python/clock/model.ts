import type { Actor, Happening, Scenario, Step } from './play.ts';

/** Closer than this two actors must not begin something: which is first would depend on the machine. */
const gapSeconds = 1;

/**
 * What happens in a scenario, by a simulation of discrete events; null where that is not certain: things too close together,
 * threads that compete for a lock, waits without an end.
 */
export function simulate(scenario: Scenario): readonly Happening[] | null {
  const world = new World(scenario);
  try {
    world.play();
  } catch (error) {
    if (error instanceof Uncertain) return null;
    throw error;
  }
  return world.happenings;
}

class Uncertain extends Error {}
class Cancelled extends Error {}

interface Waiting {
  readonly wake: (value: string) => void;
  readonly cancel: () => void;
}

/** What an actor waits for: to be woken by someone on the list, or for the time to run out. */
interface Request {
  readonly seconds: number | null;
  readonly waiters: Waiting[];
}

type Course = Generator<Request, void, string>;

interface Timer {
  readonly at: number;
  readonly ring: () => void;
  alive: boolean;
}

interface Lock {
  held: boolean;
  readonly waiters: Waiting[];
}

class World {
  now = 0;
  readonly happenings: Happening[] = [];
  readonly timers: Timer[] = [];
  readonly events = many(3, () => ({ set: false, waiters: waiting() }));
  readonly asyncEvents = many(2, () => ({ set: false, waiters: waiting() }));
  readonly queues = many(2, () => ({ items: empty(), waiters: waiting() }));
  readonly asyncQueues = many(2, () => ({ items: empty(), waiters: waiting() }));
  readonly locks = many(2, (): Lock => ({ held: false, waiters: waiting() }));
  readonly asyncLocks = many(2, (): Lock => ({ held: false, waiters: waiting() }));
  readonly semaphores = many(2, () => ({ value: 0, waiters: waiting() }));
  readonly running = new Map<string, { current: Waiting | null; readonly joining: Waiting[] }>();
  poolEnd = 0;
  readonly scenario: Scenario;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  play(): void {
    this.log('play', 'start');
    for (const { name } of this.scenario.actors) this.running.set(name, { current: null, joining: [] });
    for (const actor of this.scenario.actors) this.resume(actor.name, course(this, actor), '');
    for (let timer = this.next(); timer !== null; timer = this.next()) {
      if (timer.at - this.now < gapSeconds) throw new Uncertain();
      this.now = timer.at;
      timer.ring();
    }
    if (this.running.size > 0) throw new Uncertain();
    const end = Math.max(...this.happenings.map((each) => each.at), this.poolEnd);
    if (end > this.scenario.keepSeconds - gapSeconds) throw new Uncertain();
    this.now = this.scenario.loops.length > 0 ? this.scenario.keepSeconds : end;
    this.log('play', 'end');
  }

  log(actor: string, what: string): void {
    this.happenings.push({ actor, what, at: this.now });
  }

  next(): Timer | null {
    let first: Timer | null = null;
    for (const timer of this.timers) if (timer.alive && (first === null || timer.at < first.at)) first = timer;
    if (first !== null) first.alive = false;
    return first;
  }

  ring(seconds: number, ring: () => void): Timer {
    const timer = { at: this.now + seconds, ring, alive: true };
    this.timers.push(timer);
    return timer;
  }

  resume(name: string, running: Course, value: string): void {
    this.settle(name, running, () => running.next(value));
  }

  settle(name: string, running: Course, advance: () => IteratorResult<Request, void>): void {
    const entry = this.running.get(name);
    if (entry === undefined) return;
    entry.current = null;
    const step = advance();
    if (step.done === true) {
      this.running.delete(name);
      for (const waiter of entry.joining.slice()) waiter.wake('ended');
      return;
    }
    const { seconds, waiters } = step.value;
    let timer: Timer | null = null;
    const leave = (): void => {
      if (timer !== null) timer.alive = false;
      if (waiters.includes(mine)) waiters.splice(waiters.indexOf(mine), 1);
    };
    const mine: Waiting = {
      wake: (value) => {
        leave();
        this.resume(name, running, value);
      },
      cancel: () => {
        leave();
        this.settle(name, running, () => running.throw(new Cancelled()));
      },
    };
    waiters.push(mine);
    entry.current = mine;
    if (seconds !== null) timer = this.ring(seconds, () => mine.wake('timeout'));
  }
}

function* course(world: World, actor: Actor): Course {
  try {
    for (const step of actor.steps) world.log(actor.name, yield* happen(world, step));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    world.log(actor.name, 'cancelled');
  }
}

type Steps = Generator<Request, string, string>;

function* happen(world: World, [name, ...given]: Step): Steps {
  const [index, seconds] = [Number(given[0]), Number(given[1])];
  const limit = typeof given[1] === 'number' ? given[1] : null;
  switch (name) {
    case 'sleep':
      yield { seconds: index, waiters: [] };
      return 'slept';
    case 'work':
      return 'worked';
    case 'set':
      set(at(world.events, index));
      return 'set';
    case 'aset':
      set(at(world.asyncEvents, index));
      return 'set';
    case 'wait':
      return yield* waitFor(at(world.events, index), limit);
    case 'await':
      return yield* waitFor(at(world.asyncEvents, index), limit);
    case 'put':
    case 'aput':
      put(at(name === 'put' ? world.queues : world.asyncQueues, index), `got ${given[1]}`);
      return 'put';
    case 'get':
    case 'aget':
      return yield* get(at(name === 'get' ? world.queues : world.asyncQueues, index), limit);
    case 'hold':
      return yield* hold(at(world.locks, index), seconds, 1);
    case 'ahold':
      return yield* hold(at(world.asyncLocks, index), seconds, Infinity);
    case 'take': {
      const semaphore = at(world.semaphores, index);
      if (semaphore.value === 0) return yield { seconds: limit, waiters: semaphore.waiters };
      semaphore.value -= 1;
      return 'taken';
    }
    case 'give': {
      const semaphore = at(world.semaphores, index);
      const [waiter] = semaphore.waiters;
      if (waiter === undefined) semaphore.value += 1;
      else waiter.wake('taken');
      return 'given';
    }
    case 'join': {
      const joined = world.running.get(String(given[0]));
      if (joined === undefined) return 'ended';
      return (yield { seconds: limit, waiters: joined.joining }) === 'ended' ? 'ended' : 'running';
    }
    case 'timer':
      world.ring(index, () => set(at(world.events, seconds)));
      return 'armed';
    case 'future':
    case 'executor':
      world.poolEnd = Math.max(world.poolEnd, world.now + index);
      return yield* result(index, limit);
    case 'remote':
      return yield* result(seconds, typeof given[2] === 'number' ? given[2] : null);
    case 'cancel':
      world.running.get(String(given[0]))?.current?.cancel();
      return 'cancel';
  }
  throw new Error(`Unexpected step ${name}`);
}

function* waitFor(event: { readonly set: boolean; readonly waiters: Waiting[] }, limit: number | null): Steps {
  return event.set ? 'set' : yield { seconds: limit, waiters: event.waiters };
}

function set(event: { set: boolean; readonly waiters: Waiting[] }): void {
  event.set = true;
  for (const waiter of event.waiters.slice()) waiter.wake('set');
}

function put({ items, waiters }: { readonly items: string[]; readonly waiters: Waiting[] }, item: string): void {
  const [waiter] = waiters;
  if (waiter === undefined) items.push(item);
  else waiter.wake(item);
}

function* get(
  { items, waiters }: { readonly items: string[]; readonly waiters: Waiting[] },
  limit: number | null,
): Steps {
  return items.shift() ?? (yield { seconds: limit, waiters });
}

function* hold(lock: Lock, seconds: number, mostWaiters: number): Steps {
  if (lock.held) {
    if (lock.waiters.length >= mostWaiters) throw new Uncertain();
    yield { seconds: null, waiters: lock.waiters };
  }
  lock.held = true;
  try {
    yield { seconds, waiters: [] };
  } finally {
    lock.held = false;
    lock.waiters[0]?.wake('mine');
  }
  return 'held';
}

function* result(seconds: number, limit: number | null): Steps {
  const inTime = limit === null || limit > seconds;
  if (!inTime && seconds - limit < gapSeconds) throw new Uncertain();
  yield { seconds: inTime ? seconds : limit, waiters: [] };
  return inTime ? 'result' : 'timeout';
}

function at<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index];
  if (thing === undefined) throw new Error(`Unexpected index ${index}`);
  return thing;
}

function many<Thing>(count: number, make: () => Thing): readonly Thing[] {
  return Array.from({ length: count }, make);
}

function waiting(): Waiting[] {
  return [];
}

function empty(): string[] {
  return [];
}
