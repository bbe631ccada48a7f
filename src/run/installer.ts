import { execa } from 'execa';
import { join } from 'node:path';
import { HarnessError } from '../model/harness-error.ts';
import type { Interpreter } from '../model/interpreter.ts';

/** What makes a virtual environment and installs packages in it. */
export interface Installer {
  /** @throws HarnessError with the last words of what failed. */
  readonly install: (order: InstallOrder) => Promise<void>;
}

export interface InstallOrder {
  /** It is not there yet. */
  readonly folder: string;
  readonly interpreter: Interpreter;
  readonly requirements: readonly string[];
  readonly signal: AbortSignal;
}

export interface InstallerSurroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

const uv = 'uv';
const limitMilliseconds = 15 * 60 * 1000;

/** The Python of an environment. */
export function pythonIn(folder: string): string {
  return join(folder, 'bin', 'python');
}

/**
 * uv where there is one that knows the interpreter, else `venv` and pip. Indexes, proxies and credentials are those of the
 * user's own configuration; where it is installed is not.
 */
export async function findInstaller({ cwd, env }: InstallerSurroundings): Promise<Installer> {
  const surroundings = { cwd, env: withoutPlaces(env) };
  const probed = await execa(uv, ['--version'], {
    ...surroundings,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  });
  return {
    install: async (order) => {
      const steps = probed.exitCode === 0 && isKnownToUv(order.interpreter) ? stepsOfUv(order) : stepsOfPip(order);
      for (const [command, ...words] of steps) await perform(command, words, surroundings, order);
    },
  };
}

type Step = readonly [command: string, ...words: string[]];

/** It refuses older ones, or says that nobody has tried. */
function isKnownToUv({ version }: Interpreter): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > 3 || minor >= 8;
}

function stepsOfUv({ folder, interpreter, requirements }: InstallOrder): readonly Step[] {
  return [
    [uv, 'venv', '--quiet', '--python', interpreter.executable, folder],
    [uv, 'pip', 'install', '--quiet', '--python', pythonIn(folder), '--', ...requirements],
  ];
}

/** Isolated (`-I`): neither the user's packages nor modules of the working directory have a say. */
function stepsOfPip({ folder, interpreter, requirements }: InstallOrder): readonly Step[] {
  return [
    [interpreter.executable, '-I', '-m', 'venv', folder],
    [pythonIn(folder), '-I', '-m', 'pip', 'install', '--quiet', '--no-input', '--', ...requirements],
  ];
}

async function perform(
  command: string,
  words: readonly string[],
  surroundings: InstallerSurroundings,
  { requirements, signal }: InstallOrder,
): Promise<void> {
  signal.throwIfAborted();
  // A group of its own: what builds a package starts processes that would outlive it.
  const running = execa(command, words, {
    ...surroundings,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    all: true,
    detached: true,
  });
  let late = false;
  const end = (): void => {
    // By a shell: `kill` is built into it, and the process object is none of this stage's business.
    if (running.pid !== undefined) void execa({ reject: false, shell: true })`kill -KILL -- -${running.pid}`;
  };
  const limit = setTimeout(() => {
    late = true;
    end();
  }, limitMilliseconds);
  signal.addEventListener('abort', end, { once: true });
  const { failed, all, shortMessage } = await running;
  clearTimeout(limit);
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (!failed) return;
  const said = late ? `not done after ${limitMilliseconds / 60_000} minutes` : lastWords(all) || shortMessage;
  throw new HarnessError(`${requirements.join(', ')} could not be installed: ${said}`);
}

/** Of pip the last line that tells of an error; of uv also the causes, which stand below it. */
export function lastWords(output: string): string {
  const lines = output.split('\n').map((line) => line.trimEnd());
  const told = lines.filter((line) => line !== '' && !/^(?:\[?notice|warning|hint)/iu.test(line));
  const start = told.findLastIndex((line) => /^error\b|^\s*[×x] /iu.test(line));
  const said = start === -1 ? (told.at(-1)?.trim() ?? '') : withCauses(told.slice(start));
  const isCutOff = !said.includes('onnect') && /^(?:WARNING:)?\s*Retrying \(Retry\(/mu.test(output);
  return isCutOff ? `the index could not be reached: ${said}` : said;
}

function withCauses([first = '', ...below]: readonly string[]): string {
  const causes = below.filter((line) => /^\s+(?:cause:|Caused by:|[╰─▶├│])/u.test(line));
  return [first, ...causes.slice(0, 1), ...causes.slice(1).slice(-1)]
    .map((line) =>
      line
        .replaceAll(/[×╰─▶├│]+|cause:|Caused by:/gu, '')
        .trim()
        .replace(/:$/u, ''),
    )
    .join(': ');
}

/** Without what would have it install elsewhere, or for another Python. */
function withoutPlaces(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const elsewhere =
    /^PYTHON|^__PYVENV|^VIRTUAL_ENV$|^PIP_(?:TARGET|PREFIX|ROOT|USER|PYTHON|DRY_RUN|REQUIREMENT|EDITABLE)$|^UV_(?:SYSTEM_PYTHON|PYTHON|TARGET|PREFIX|PROJECT_ENVIRONMENT|BREAK_SYSTEM_PACKAGES|MANAGED_PYTHON)$/u;
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !elsewhere.test(name)));
  // Without a second try pip does not say that it had no answer: only that there is no such package.
  const retries = kept['PIP_RETRIES']?.trim() === '0' ? { PIP_RETRIES: '1' } : {};
  return { ...kept, ...retries, PIP_USER: '0', PIP_DISABLE_PIP_VERSION_CHECK: '1', NO_COLOR: '1' };
}
