import type { Volatile } from '../model/plan.ts';

/** What in a program makes its output differ between runs or machines, as its text tells. */
export function volatileIn(source: string): readonly Volatile[] {
  return signs.flatMap(({ kind, pattern }) => (pattern.test(source) ? [kind] : []));
}

const signs: readonly { readonly kind: Volatile; readonly pattern: RegExp }[] = [
  {
    kind: 'random',
    pattern: /\b(?:random|secrets|uuid\d?|shuffle|sample|choices?|randint|token_hex|urandom|hash|id)\b/u,
  },
  {
    kind: 'time',
    pattern:
      /\b(?:time|timeit|perf_counter|monotonic|datetime|today|now|utcnow|date|calendar|sleep|%timeit|cProfile|clock)\b/u,
  },
  {
    kind: 'machine',
    pattern:
      /\b(?:os|sys|platform|pathlib|Path|subprocess|open|glob|shutil|tempfile|socket|getpass|locale|psutil|resource|getsizeof|inspect|dis|__file__|environ|tracemalloc|gc|sysconfig|site|logging|warnings|argparse|urllib|http|help|dir|vars|locals|globals)\b/u,
  },
  {
    kind: 'threads',
    pattern: /\b(?:threading|Thread|multiprocessing|Process|ThreadPoolExecutor|ProcessPoolExecutor|concurrent)\b/u,
  },
];
