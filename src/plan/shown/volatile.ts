import type { Volatile } from '../../model/plan.ts';

/** What in a program makes its output differ between runs or machines, as its text tells. `before`: what stands above it. */
export function volatileIn(source: string, before = ''): readonly Volatile[] {
  const told = isSeeded(source) && !/\brandom\./u.test(before) ? source.replaceAll(/\brandom\b/gu, '') : source;
  const found = signs.flatMap(({ kind, pattern }) => (pattern.test(told) ? [kind] : []));
  return isAppending(source) ? [...found, 'machine'] : found;
}

/** Each number comes from the module's own generator, from a seed that stands before the first one: they are always the same. */
function isSeeded(source: string): boolean {
  const [first] = source.matchAll(/\brandom\.(?<name>\w+)\((?<seed>[^()]*)\)/gu);
  const isOwn = !/\bfrom random import\b|\bnumpy\b|\bnp\.|\bimport random as\b|SystemRandom/u.test(source);
  return isOwn && first?.groups?.['name'] === 'seed' && /^\s*[\d"']/u.test(first.groups['seed'] ?? '');
}

/** A part that the reader is to write. */
export function isUnfinished(source: string): boolean {
  return /^\s*\.\.\.\s*(?:#.*)?$|#.*\b(?:your code|todo|fixme|implement)\b/imu.test(source);
}

/** `# ...` where code is left out; `# your answer` where the reader is to write some. */
export function isLeftToReader(source: string): boolean {
  return /^\s*#+\s*(?:\.{3,}|…|\[?(?:snip|omitted)\]?)\s*$|#.*\byour (?:own )?(?:\w+ )?(?:answer|code|solution|method|function|class|body|implementation)\b/imu.test(
    source,
  );
}

/** `class A: pass`, which stands for one with a body. */
export function hasStub(source: string): boolean {
  return /^\s*class \w+(?:\((?!\w*(?:Error|Exception|Warning))[^)]*\))?:[ \t]*(?:pass|\.\.\.)[ \t]*$/mu.test(source);
}

/** A class with nothing but `...` in it, whose body its reader has seen elsewhere. */
export function hasClassLeftOut(source: string): boolean {
  return /^class \w+(?:\((?!\w*(?:Error|Exception|Warning|Protocol|Enum))[^)]*\))?:(?:[ \t]*\n)?[ \t]+\.\.\.[ \t]*$(?!\n[ \t]+\S)/mu.test(
    source,
  );
}

/** Reads and writes on what a file has held before: it does not begin one itself. */
function isAppending(source: string): boolean {
  const appended = [...source.matchAll(/\bopen\(\s*(?<name>[^,()]+),\s*(?:mode\s*=\s*)?["']a[bt+]*["']/gu)];
  return appended.some(({ groups, index }) => {
    const name = groups?.['name']?.trim() ?? '';
    const before = source.slice(0, index);
    return !before
      .split('\n')
      .some((line) => line.includes(name) && /["'][wx][bt+]*["']|\bwrite_(?:text|bytes)\(/u.test(line));
  });
}

/** `...` for statements that are left out, or for arguments: not the body of a stub. */
export function hasPlaceholder(source: string): boolean {
  if (
    /\w\(\.\.\.\)|(?<!\b(?:print|input|write|append|join|strip|split|replace))\((?:"(?:\.{3}|…)"|'(?:\.{3}|…)')[,)]/u.test(
      source,
    )
  )
    return true;
  const lines = source.split('\n').filter((line) => /^\s*[^\s#]/u.test(line));
  return lines.some((line, index) => {
    if (!/^\s*\.\.\.\s*(?:#.*)?$/u.test(line)) return false;
    const isBody = /:\s*(?:#.*)?$/u.test(lines[index - 1] ?? '');
    return !isBody || indentOf(lines[index + 1] ?? '') === indentOf(line);
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

const signs: readonly { readonly kind: Volatile; readonly pattern: RegExp }[] = [
  {
    kind: 'random',
    pattern:
      /\b(?:import|from) (?:random|secrets|uuid|numpy)\b|\b(?:id|hash)\(|\burandom\b|\bimport .*\brandom\b|\b(?:\w*password_hash|hashpw|(?:gen|mk)salt|encrypt\w*|Fernet|generate_\w*key\w*)\(/u,
  },
  {
    kind: 'time',
    pattern:
      /\b(?:now|utcnow|today|perf_counter\w*|monotonic\w*|process_time\w*|ctime|localtime|time_ns)\(|\btime\(\)|\b(?:datetime|date|time|strftime)\([^()\n]*'now'|\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b|\bNOW\(\)|\btimeit\b|\bcProfile\b|%time|\bdefault_timer\b/u,
  },
  // Any of its elements comes; numbers come in the same order each time.
  {
    kind: 'random',
    pattern:
      /\b(?<name>\w+)\s*=\s*(?:(?:frozen)?set\([^\n]*["']|\{[^{}:\n]*["'])[\s\S]*(?:\b\k<name>\.pop\(\s*\)|\bnext\(iter\(\k<name>\)\))/u,
  },
  { kind: 'order', pattern: /\b(?:frozen)?set\(|(?:\bin|=|\(|return)\s*\{[^{}:]+\}/u },
  {
    kind: 'machine',
    pattern:
      /\bos\.(?!path\.(?:join|split|splitext|basename|dirname|sep)\b)|\bsys\.(?!stdout|stderr|exit|argv|exc_info)|\b(?:import|from) (?:cProfile|profile|pstats|memory_profiler|line_profiler|platform|subprocess|glob|shutil|tempfile|socket|getpass|locale|psutil|resource|dis|tracemalloc|gc|sysconfig|site|urllib|http|requests|httpx|aiohttp|telnetlib|ftplib|smtplib|imaplib|poplib|paramiko|netmiko|logging|argparse|traceback|linecache|tabnanny|webbrowser|gettext|errno|pdb)\b|\b(?:dir|help|globals|getsizeof|__sizeof__)\(|__file__|\bgetsource|\bfind_spec\(|\bkwlist\b|\.astimezone\(\s*\)|\bmktime\(|\bfromtimestamp\([^,()]+\)|\bset_trace_callback|sqlite_version|["'](?:\/(?:bin|dev|etc|home|opt|proc|sys|tmp|usr|var)\b|~|[A-Z]:\\)|\bconfig\w*\.read\(|\.(?:cwd|home|exists|r?glob|resolve|absolute|stat|iterdir|is_file|is_dir|owner|expanduser|samefile)\(/u,
  },
  {
    kind: 'threads',
    pattern:
      /\b(?:threading|Thread|multiprocessing|Process|ThreadPoolExecutor|ProcessPoolExecutor|to_thread|run_in_executor)\b/u,
  },
];
