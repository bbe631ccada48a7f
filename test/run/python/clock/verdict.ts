import type { Observation } from '../../../../src/model/observation.ts';
import type { Script, ScriptLine } from './script.ts';

/** Seconds by which a line may be late; early it must not be at all, but for what a clock is read apart. */
export interface Allowed {
  readonly late: number;
  readonly looselyLate: number;
}

const earlySeconds = 0.02;

/** What is wrong: `words` must never be, `times` may be where the machine is busy. */
export interface Complaints {
  readonly words: readonly string[];
  readonly times: readonly string[];
}

export function complaintsAbout(script: Script, observation: Observation, allowed: Allowed): Complaints {
  const seen = observation.events.filter((event) => event.stream === 'stdout');
  const first = seen[0]?.at ?? 0;
  const words: string[] = [];
  const times: string[] = [];
  if ((observation.ended === 'timeout') !== script.timeout) words.push(`ended by ${observation.ended}`);
  if (!script.timeout && observation.ended !== 'exit') words.push(observation.error?.traceback ?? observation.ended);
  if (seen.length !== script.lines.length) words.push(`${seen.length} lines instead of ${script.lines.length}`);
  const order = seen.map(({ text }) => text);
  arranged(script.lines, order).forEach((line, index) => {
    const event = seen[index];
    if (event === undefined) return;
    if (!fits(line, event.text)) words.push(`${event.text} instead of ${line.matches}`);
    const late = event.at - first - line.at;
    if (late < -earlySeconds || late > (line.loose ? allowed.looselyLate : allowed.late)) {
      times.push(`${event.text} at ${event.at - first} instead of ${line.at}`);
    }
  });
  const end = observation.durationSeconds;
  if (script.end !== null && (end === null || Math.abs(end - first - script.end) > allowed.late)) {
    times.push(`end at ${end}`);
  }
  return { words, times };
}

/** Neighbours that are tied, in the order in which they came. */
function arranged(lines: readonly ScriptLine[], order: readonly string[]): readonly ScriptLine[] {
  const result = [...lines];
  for (let index = 0; index < result.length; index += 1) {
    const found = result.findIndex(
      (line, place) =>
        place >= index && fits(line, order[index] ?? '') && result.slice(index, place + 1).every((each) => each.tied),
    );
    if (found > index) result.splice(index, 0, ...result.splice(found, 1));
  }
  return result;
}

function fits(line: ScriptLine, text: string): boolean {
  return typeof line.matches === 'string' ? line.matches === text : line.matches.test(text);
}
