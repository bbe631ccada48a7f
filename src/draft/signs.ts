/** What makes a sentence look like a claim that a program can show. */
export type Sign =
  | { readonly kind: 'duration'; readonly seconds: number; readonly time: string }
  | { readonly kind: 'error'; readonly type: string }
  | { readonly kind: 'warning'; readonly category: string }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'order' | 'output' | 'number' | 'absolute' };

/** The signs of a sentence in any of the languages that are known here; the most telling one first. */
export function readSigns(sentence: string): readonly Sign[] {
  return [
    ...durations(sentence),
    ...types(sentence, warningType).map((category) => ({ kind: 'warning', category }) as const),
    ...types(sentence, errorType).map((type) => ({ kind: 'error', type }) as const),
    ...versions(sentence),
    ...words.flatMap(([kind, pattern]) => (pattern.test(sentence) ? [{ kind }] : [])),
  ];
}

const warningType = /(?<![\w.])[A-Z]\w*Warning(?!\w)/gu;
const errorType =
  /(?<![\w.])(?:[A-Z]\w*(?:Error|Exception|Group)|KeyboardInterrupt|SystemExit|StopIteration|StopAsyncIteration)(?!\w)/gu;

function types(sentence: string, pattern: RegExp): readonly string[] {
  return [...new Set(sentence.match(pattern) ?? [])];
}

const units: Readonly<Record<string, { readonly seconds: number; readonly unit: string }>> = {
  ms: { seconds: 0.001, unit: 'ms' },
  millisecond: { seconds: 0.001, unit: 'ms' },
  milliseconds: { seconds: 0.001, unit: 'ms' },
  毫秒: { seconds: 0.001, unit: 'ms' },
  s: { seconds: 1, unit: 's' },
  sec: { seconds: 1, unit: 's' },
  secs: { seconds: 1, unit: 's' },
  second: { seconds: 1, unit: 's' },
  seconds: { seconds: 1, unit: 's' },
  秒: { seconds: 1, unit: 's' },
  秒钟: { seconds: 1, unit: 's' },
};

const time =
  /(?<![\w.])(?<count>\d+(?:\.\d+)?)[\s-]?(?:(?<word>ms|milliseconds?|s|secs?|seconds?)(?![\p{L}\p{N}])|(?<sign>毫秒|秒钟|秒))/giu;

function durations(sentence: string): readonly Sign[] {
  return [...sentence.matchAll(time)].flatMap(({ groups }) => {
    const known = units[(groups?.['word'] ?? groups?.['sign'] ?? '').toLowerCase()];
    const count = groups?.['count'] ?? '';
    if (known === undefined) return [];
    return [{ kind: 'duration', seconds: Number(count) * known.seconds, time: `${count}${known.unit}` } as const];
  });
}

function versions(sentence: string): readonly Sign[] {
  const found =
    /(?:python|version|since|from|until|before|版本|自|从)\s*v?(\d+\.\d+)|(?<![\d.])(3\.\d{1,2})\+?\s*(?:起|之后|以上|以后|及)/iu.exec(
      sentence,
    );
  const version = found?.[1] ?? found?.[2];
  return version === undefined ? [] : [{ kind: 'version', version }];
}

const words = [
  [
    'order',
    /串行|并行|并发|依次|同时|(?<!\w)(?:concurrently|sequentially|in parallel|in order|at the same time)(?!\w)/iu,
  ],
  [
    'output',
    /输出|打印|报错|抛出|返回|耗时|(?<!\w)(?:prints?|printed|outputs?|displays?|returns?|raises?|throws?|takes?|fails?)(?!\w)/iu,
  ],
  [
    'number',
    /(?<![\w.])\d+(?:\.\d+)?\s?(?:%|x(?!\w)|倍|times(?!\w)|[KMG]i?B(?!\w)|bytes(?!\w)|minutes?(?!\w)|分钟|hours?(?!\w)|小时|次)/iu,
  ],
  ['absolute', /只有|只能|从不|永远|总是|绝不|(?<!\w)(?:only|never|always)(?!\w)/iu],
] as const;
