import { isPresent, readBytes } from './files.ts';
import type { Options } from './model/options.ts';
import type { Problem } from './model/problem.ts';
import { decodeOptions, parseConfig } from './sheet/config.ts';
import type { ParsedOptions } from './sheet/config.ts';

/** The file at the root that holds the same options as the command line, under the same names. */
const configPath = 'claimcheck.yaml';

export interface ReadOptions {
  readonly options: Options;
  readonly problems: readonly Problem[];
  /** Text of `claimcheck.yaml` by path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The options of the command line over those of `claimcheck.yaml` in `cwd`. `flags` by name; what is undefined counts as
 * not given, and so do no `paths`. An option that has a Problem is left out.
 */
export async function readOptions(
  paths: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  cwd: string,
): Promise<ReadOptions> {
  const configured = await readConfig(cwd);
  const given = decodeOptions({ ...flags, paths: paths.length === 0 ? undefined : paths });
  const options = { ...none, ...notNull(configured.options), ...notNull(given.options) };
  return {
    options: { ...options, python: options.python?.flatMap(splitSpecs) ?? null },
    problems: [...configured.problems, ...given.problems],
    texts: configured.texts,
  };
}

async function readConfig(cwd: string): Promise<ParsedOptions & Pick<ReadOptions, 'texts'>> {
  if (!(await isPresent(configPath, cwd))) return { options: null, problems: [], texts: new Map() };
  const bytes = await readBytes(configPath, cwd);
  if (!(bytes instanceof Uint8Array)) return { options: null, problems: [bytes], texts: new Map() };
  return { ...parseConfig(configPath, bytes), texts: new Map([[configPath, new TextDecoder().decode(bytes)]]) };
}

function notNull(options: Options | null): Partial<Options> {
  return Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== null));
}

/** `3.9,3.13` names two interpreters; `>=3.9,<3.12` is one range, whose parts all begin with an operator. */
function splitSpecs(text: string): readonly string[] {
  const specs: string[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    const before = specs.at(-1);
    if (before !== undefined && isBound(part) && isBound(before)) specs[specs.length - 1] = `${before},${part}`;
    else if (part !== '') specs.push(part);
  }
  return specs;
}

function isBound(part: string): boolean {
  return /^[<>=!~]/u.test(part);
}

const none: Options = {
  paths: null,
  expectations: null,
  python: null,
  missingPython: null,
  clock: null,
  repeat: null,
  jobs: null,
  timeoutSeconds: null,
  grep: null,
  changed: null,
  shard: null,
  reporter: null,
  strict: null,
  minCoverage: null,
  isolation: null,
  cache: null,
  warm: null,
  requirements: null,
  install: null,
  watch: null,
  bail: null,
  quiet: null,
  verbose: null,
  progress: null,
};
