import { simulate } from './model.ts';
import type { Actor, Happening, Scenario, Step } from './play.ts';

export interface KnownScenario {
  readonly scenario: Scenario;
  readonly happenings: readonly Happening[];
}

type Random = () => number;

const keepSeconds = 5000;
/** Of seconds and more, so that no busy machine blurs the order. */
const duration = { least: 1, most: 200 };

/** The same seed makes the same scenario: one of which the model knows for sure how it goes. */
export function makeScenario(seed: number): KnownScenario {
  const random = generator(seed);
  for (;;) {
    const scenario = draw(random);
    const happenings = simulate(scenario);
    if (happenings !== null) return { scenario, happenings };
  }
}

function draw(random: Random): Scenario {
  const threads = whole(random, 0, 4);
  const tasks = whole(random, threads === 0 ? 1 : 0, 4);
  const loops = tasks === 0 ? [] : random() < 0.3 ? [0, 1] : [0];
  const names = { thread: numbered('thread', threads), task: numbered('task', tasks) };
  const actors = [
    ...names.thread.map((name) => ({ name, kind: 'thread' as const, loop: null })),
    ...names.task.map((name) => ({ name, kind: 'task' as const, loop: loops.length === 2 && random() < 0.3 ? 1 : 0 })),
  ];
  return {
    loops,
    keepSeconds,
    actors: actors.map((actor) => ({
      ...actor,
      steps: Array.from({ length: whole(random, 1, 4) }).flatMap(() => [
        // Every step of consequence has a moment of its own.
        ['sleep', seconds(random)] as const,
        drawStep(random, actor, actors, loops),
      ]),
    })),
  };
}

function drawStep(
  random: Random,
  { kind, loop, name }: Omit<Actor, 'steps'>,
  actors: readonly Omit<Actor, 'steps'>[],
  loops: readonly number[],
): Step {
  const index = whole(random, 0, 1);
  const timeout = random() < 0.25 ? null : seconds(random);
  const others = actors.filter((each) => each.kind === kind && each.loop === loop && each.name !== name);
  const other = others[whole(random, 0, others.length - 1)]?.name;
  const both: readonly Step[] = [
    ['set', index],
    ['wait', index, kind === 'task' ? seconds(random) : timeout],
    ['work', 0.005],
  ];
  const item = whole(random, 0, 99);
  const thread: readonly Step[] = [
    ['put', index, item],
    ['get', index, timeout],
    ['hold', index, seconds(random)],
    ['take', index, timeout],
    ['give', index],
    ['future', seconds(random), timeout],
    ['timer', seconds(random), index],
    ...(other === undefined ? [] : [['join', other, timeout] as const]),
    ...(loops.length === 0 ? [] : [['aset', index] as const, ['remote', 0, seconds(random), timeout] as const]),
  ];
  const task: readonly Step[] = [
    ['executor', seconds(random), timeout],
    ...(other === undefined ? [] : [['cancel', other] as const]),
    ...(loop === 0
      ? ([
          ['aset', index],
          ['await', index, timeout],
          ['aput', index, item],
          ['aget', index, timeout],
          ['ahold', index, seconds(random)],
        ] as const)
      : []),
  ];
  const choices = [...both, ...(kind === 'thread' ? thread : task)];
  return choices[whole(random, 0, choices.length - 1)] ?? ['work', 0.005];
}

function numbered(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${word} ${index}`);
}

function seconds(random: Random): number {
  return Math.round((duration.least + random() * (duration.most - duration.least)) * 1000) / 1000;
}

function whole(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Mulberry32, a generator of 32 bits by Tommy Ettinger (public domain). */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
