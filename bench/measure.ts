import { execa } from 'execa';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { arch, availableParallelism, cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** What is measured, as a command. */
export interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Before each time, outside of the measurement. */
  readonly prepare?: () => Promise<void>;
}

export interface Ran {
  readonly seconds: number;
  /** Null where it was ended by a signal, or by the limit. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Measured {
  readonly name: string;
  /** In the order of the rounds. */
  readonly seconds: readonly number[];
  readonly median: number;
  /** Of the command and of all that it waited for; the median. A busy machine changes it less than the time. */
  readonly cpuSeconds: number;
  readonly exit: number | null;
}

/** One round after the other, and in each round every contender once: what slows the machine down slows all of them. */
export async function interleave(contenders: readonly Contender[], rounds: number): Promise<readonly Measured[]> {
  const times = new Map(contenders.map((each) => [each, new Array<Timed>()]));
  await inFolder(async (folder) => {
    for (let round = 0; round < rounds; round += 1) {
      for (const [contender, runs] of times) runs.push(await runTimed(contender, folder));
    }
  });
  return [...times].map(([{ name }, runs]) => {
    const seconds = runs.map((each) => each.seconds);
    return {
      name,
      seconds: seconds.map(rounded),
      median: rounded(median(seconds)),
      cpuSeconds: rounded(median(runs.map((each) => each.cpuSeconds))),
      exit: runs.at(-1)?.exit ?? null,
    };
  });
}

interface Timed extends Ran {
  readonly cpuSeconds: number;
}

/** A shell knows what its children took (`times`, POSIX), those of theirs that they waited for included. */
async function runTimed(contender: Contender, folder: string): Promise<Timed> {
  const file = join(folder, 'times');
  const script = 'file=$1; shift; "$@"; status=$?; times >"$file"; exit $status';
  const ran = await run({ ...contender, command: ['sh', '-c', script, 'sh', file, ...contender.command] });
  const [, children = ''] = (await readFile(file, 'utf8')).split('\n');
  const parts = [...children.matchAll(/(?<minutes>\d+)m(?<seconds>[\d.]+)s/gu)];
  const cpuSeconds = parts.reduce((sum, { groups }) => {
    return sum + Number(groups?.['minutes']) * 60 + Number(groups?.['seconds']);
  }, 0);
  return { ...ran, cpuSeconds };
}

/** A command's wall time; nothing of this process's environment that changes what tools do by themselves (CI systems). */
export async function run(
  { command: [file = '', ...args], cwd, env = {}, prepare }: Contender,
  limitSeconds = 3600,
): Promise<Ran> {
  await prepare?.();
  const begun = performance.now();
  const { exitCode, stdout, stderr } = await execa(file, args, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TMPDIR: tmpdir(), ...env },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: limitSeconds * 1000,
    killSignal: 'SIGKILL',
  });
  return { seconds: (performance.now() - begun) / 1000, exit: exitCode ?? null, stdout, stderr };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = low] = sorted.length % 2 === 1 ? [sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}

export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** What one Node process took for itself, its children left out. */
export interface Usage {
  readonly peakMegabytes: number;
  readonly cpuSeconds: number;
}

/** Runs a Node program, and asks it at its end what it took. */
export async function runNode(contender: Contender, folder: string): Promise<Ran & Usage> {
  const file = join(folder, 'usage.json');
  const report = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(${JSON.stringify(file)}, JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6]));
});`;
  const [node = '', ...args] = contender.command;
  const command = [node, `--import=data:text/javascript,${encodeURIComponent(report)}`, ...args];
  const ran = await run({ ...contender, command });
  const usage: unknown = JSON.parse(await readFile(file, 'utf8'));
  const [peak, cpu] = Array.isArray(usage) ? usage.map(Number) : [];
  return { ...ran, peakMegabytes: Math.round(peak ?? Number.NaN), cpuSeconds: rounded(cpu ?? Number.NaN) };
}

/** Uses a folder of its own, and takes it away. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'claimcheck-bench-')));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the figures were measured on. */
export function machine(): object {
  return {
    system: `${type()} ${release()} ${arch()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

/** Processes that wanted a processor over the last minute, on average, this benchmark's own among them. */
export function load(): number {
  return rounded(loadavg()[0] ?? Number.NaN);
}
