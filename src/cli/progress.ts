import type { PlannedRun } from '../model/plan.ts';
import { safeLine } from '../report/safe.ts';
import type { Progress } from '../request.ts';

export interface ProgressOptions {
  /** `live`: one line that is rewritten. `sparse`: a line every 30 seconds, for logs. `none`: silence. */
  readonly style: 'live' | 'sparse' | 'none';
  readonly write: (text: string) => void;
  readonly width: number;
}

const liveMilliseconds = 100;
const sparseMilliseconds = 30_000;
const clearLine = '\r\u001B[2K';

/** Says on stderr what is running, for how long, and how much is left. `stop` takes the live line away. */
export function makeProgress(options: ProgressOptions): Progress & { readonly stop: () => void } {
  const running = new Map<PlannedRun, { readonly name: string; readonly since: number }>();
  let planned = 0;
  let ended = 0;
  const show = (): void => {
    const text = describe({ planned, ended, running: [...running.values()] });
    options.write(options.style === 'live' ? clearLine + text.slice(0, options.width - 1) : `${text}\n`);
  };
  const every = options.style === 'live' ? liveMilliseconds : sparseMilliseconds;
  const timer = options.style === 'none' ? null : setInterval(show, every).unref();
  return {
    installing: ({ version }, requirements) => {
      if (options.style === 'none') return;
      const line = `claimcheck: installing ${requirements.map(safeLine).join(', ')} for Python ${version}\n`;
      options.write(options.style === 'live' ? clearLine + line : line);
    },
    planned: (runs) => {
      planned += runs.length;
    },
    started: (run) => {
      running.set(run, { name: nameOf(run), since: performance.now() });
    },
    ended: (run) => {
      running.delete(run);
      ended += 1;
    },
    stop: () => {
      if (timer !== null) clearInterval(timer);
      if (options.style === 'live') options.write(clearLine);
    },
  };
}

interface State {
  readonly planned: number;
  readonly ended: number;
  readonly running: readonly { readonly name: string; readonly since: number }[];
}

function describe({ planned, ended, running }: State): string {
  const longest = running.toSorted((a, b) => a.since - b.since).slice(0, 3);
  const names = longest.map(({ name, since }) => `${name} ${((performance.now() - since) / 1000).toFixed(1)}s`);
  const rest = running.length > longest.length ? ` and ${running.length - longest.length} more` : '';
  return `claimcheck: ${ended} of ${planned} runs done${names.length === 0 ? '' : `; ${names.join(', ')}${rest}`}`;
}

function nameOf(run: PlannedRun): string {
  return `${safeLine(run.program.name)}@${run.interpreter.version}${run.repeat === 0 ? '' : ` #${run.repeat + 1}`}`;
}
