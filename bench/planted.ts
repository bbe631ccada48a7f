/** A program, and what a document says of it. */
export interface Saying {
  readonly statements: readonly Statement[];
  /** The exception that it is said to end with. */
  readonly error?: { readonly type: string; readonly message: string };
  readonly sentence: string;
  /** What claimcheck is told to expect, as YAML on one line. */
  readonly expect: string;
}

/** At the top level of a program. */
export interface Statement {
  readonly code: string;
  /** Lines that the document says it prints. */
  readonly shows?: readonly string[];
}

/** A claim that is false, beside one of the same kind that is true: a tool that refuses both has found nothing. */
export interface Planted {
  readonly id: string;
  readonly lie: Saying;
  readonly truth: Saying;
  /** Whether warnings made errors may help to find it. */
  readonly warns?: true;
}

const asynchronous = 'import asyncio';
const say = 'async def say(word, seconds):\n    await asyncio.sleep(seconds)\n    print(word)\n';
const race = 'async def main():\n    await asyncio.gather(say("slow", 0.2), say("fast", 0.1))';
const sequence = 'async def main():\n    await asyncio.sleep(0.5)\n    await asyncio.sleep(0.5)\n    print("done")';
const forgotten = 'async def main():\n    asyncio.sleep(0)\n    print("done")';
const remembered = 'async def main():\n    await asyncio.sleep(0)\n    print("done")';

export const planted: readonly Planted[] = [
  { id: 'output', lie: product('41'), truth: product('42') },
  { id: 'value', lie: value('41'), truth: value('42') },
  { id: 'order', lie: order('slow', 'fast'), truth: order('fast', 'slow') },
  { id: 'duration', lie: duration('0.5'), truth: duration('1') },
  { id: 'pause', lie: pause('2'), truth: pause('1') },
  { id: 'missing-warning', lie: warning('pass'), truth: warning('warnings.warn("old", DeprecationWarning)') },
  { id: 'unclaimed-warning', lie: awaited(forgotten), truth: awaited(remembered), warns: true },
  {
    id: 'exception',
    lie: conversion({ type: 'KeyError', message: "'x'" }),
    truth: conversion({ type: 'ValueError', message: "invalid literal for int() with base 10: 'x'" }),
  },
  { id: 'early-exit', lie: whole('os._exit(0)'), truth: whole('os.getpid() * 0') },
  { id: 'crash', lie: native('ctypes.string_at(0)'), truth: native('ctypes.sizeof(ctypes.c_int) * 0') },
  { id: 'lost-error', lie: thread('int("x")'), truth: thread('int("1")'), warns: true },
];

function product(shown: string): Saying {
  return {
    statements: [{ code: 'print(6 * 7)', shows: [shown] }],
    sentence: `It prints the product.`,
    expect: `stdout: "${shown}"`,
  };
}

/** Of an expression, as an interactive session shows it. */
function value(shown: string): Saying {
  return {
    statements: [{ code: 'number = 6' }, { code: 'number * 7', shows: [shown] }],
    sentence: `The product is ${shown}.`,
    expect: `holds: "number * 7 == ${shown}"`,
  };
}

function order(first: string, second: string): Saying {
  return {
    statements: [
      { code: asynchronous },
      { code: say },
      { code: race },
      { code: 'asyncio.run(main())', shows: [first, second] },
    ],
    sentence: `First comes ${first}, then ${second}.`,
    expect: `order: [${first}, ${second}]`,
  };
}

function duration(seconds: string): Saying {
  return {
    statements: [{ code: asynchronous }, { code: sequence }, { code: 'asyncio.run(main())', shows: ['done'] }],
    sentence: `It takes ${seconds} s.`,
    expect: `duration: ${seconds}s`,
  };
}

function pause(seconds: string): Saying {
  return {
    statements: [
      { code: 'import time' },
      { code: 'print("one")', shows: ['one'] },
      { code: 'time.sleep(1)' },
      { code: 'print("two")', shows: ['two'] },
    ],
    sentence: `Between the lines it waits for ${seconds} s.`,
    expect: `timeline: [{ line: two, after: one, by: ${seconds}s }]`,
  };
}

function warning(statement: string): Saying {
  return {
    statements: [{ code: 'import warnings' }, { code: statement }, { code: 'print("done")', shows: ['done'] }],
    sentence: 'It warns that it is old.',
    expect: 'warnings: ["DeprecationWarning: old"]',
  };
}

function awaited(main: string): Saying {
  return {
    statements: [{ code: asynchronous }, { code: main }, { code: 'asyncio.run(main())', shows: ['done'] }],
    sentence: 'It is done.',
    expect: 'stdout: done',
  };
}

function conversion(error: { readonly type: string; readonly message: string }): Saying {
  return {
    statements: [{ code: 'int("x")' }],
    error,
    sentence: `It raises a ${error.type}.`,
    expect: `error: ${error.type}`,
  };
}

function whole(statement: string): Saying {
  return {
    statements: [
      { code: 'import os' },
      { code: 'print("first", flush=True)', shows: ['first'] },
      { code: `nothing = ${statement}` },
      { code: 'print("second")', shows: ['second'] },
    ],
    sentence: 'It comes first.',
    expect: 'contains: [first]',
  };
}

function native(statement: string): Saying {
  return {
    statements: [
      { code: 'import ctypes' },
      { code: 'print("first", flush=True)', shows: ['first'] },
      { code: `nothing = ${statement}` },
    ],
    sentence: 'It comes first.',
    expect: 'contains: [first]',
  };
}

function thread(statement: string): Saying {
  return {
    statements: [
      { code: 'import threading' },
      { code: `worker = threading.Thread(target=lambda: ${statement})` },
      { code: 'worker.start()' },
      { code: 'worker.join()' },
      { code: 'print("joined")', shows: ['joined'] },
    ],
    sentence: 'It is joined.',
    expect: 'stdout: joined',
  };
}
