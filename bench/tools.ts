import { join } from 'node:path';
import { plain, sheet } from './idioms.ts';
import type { Contender } from './measure.ts';
import type { InstalledPeer } from './peers.ts';
import type { Saying } from './planted.ts';

/** Whatever says by its exit status whether documents are as they should be. */
export interface Tool {
  readonly name: string;
  /** On all below `docs/` of a folder; `strictly`: warnings are errors. */
  readonly check: (folder: string, strictly: boolean) => Contender;
  /** Files by path that every folder needs. */
  readonly files: Readonly<Record<string, string>>;
  /** The ways in which a document can say it; null where there are no words for it. */
  readonly ways: readonly ((saying: Saying) => Readonly<Record<string, string>> | null)[];
  /** Status of a document that was found to be wrong; null: any but 0. */
  readonly refusal: number | null;
}

export interface Claimcheck {
  readonly node: string;
  /** `dist/cli/main.js` */
  readonly program: string;
  readonly python: string;
}

export function claimcheckTool({ node, program, python }: Claimcheck): Tool {
  const command = [node, program, 'verify', 'docs', '--python', python, '--no-cache', '--no-strict'];
  return {
    name: 'claimcheck',
    check: (cwd) => ({ name: 'claimcheck', command, cwd }),
    files: {},
    ways: [
      (saying) => {
        const text = plain(saying);
        return text === null ? null : { 'docs/d.md': text, 'docs/d.claims.yaml': sheet(saying) };
      },
    ],
    // Any other says that the input is wrong, or that claimcheck could not do its work.
    refusal: 1,
  };
}

export function peerTool({
  name,
  scripts,
  command: [script = '', ...args],
  files,
  idioms,
  strictly,
}: InstalledPeer): Tool {
  return {
    name,
    check: (cwd, isStrict) => ({
      name,
      command: [join(scripts, script), ...args, ...(isStrict ? (strictly.args ?? []) : [])],
      cwd,
      // mdoctest runs the python3 that stands first.
      env: { PATH: `${scripts}:${process.env['PATH'] ?? ''}`, ...(isStrict ? strictly.env : {}) },
    }),
    files,
    ways: idioms.map((idiom) => (saying) => {
      const text = idiom(saying);
      return text === null ? null : { 'docs/d.md': text };
    }),
    refusal: null,
  };
}
