import { execa } from 'execa';
import { access, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expectedOutput, plain, printComments, run, session } from './idioms.ts';
import type { Idiom } from './idioms.ts';

/** Another tool that runs the blocks of Markdown documents, and how it is used. */
export interface Peer {
  readonly name: string;
  /** The command, below the folder of scripts of its environment. */
  readonly command: readonly string[];
  /** Files that stand beside `docs/`. */
  readonly files: Readonly<Record<string, string>>;
  readonly idioms: readonly Idiom[];
  /** How warnings are made errors. */
  readonly strictly: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> };
}

/** A peer that is there. */
export interface InstalledPeer extends Peer {
  readonly version: string;
  /** Folder of the scripts. */
  readonly scripts: string;
}

export interface Absent {
  readonly name: string;
  readonly because: string;
}

const pytest = ['pytest', '-q', '-p', 'no:cacheprovider'];
const strictPytest = { args: ['-W', 'error'] };

const sybil = `from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

pytest_collect_file = Sybil(parsers=[PythonCodeBlockParser()], patterns=['*.md']).pytest()
`;

const mktestdocs = `import pathlib
import pytest
from mktestdocs import check_md_file

@pytest.mark.parametrize('path', sorted(pathlib.Path('docs').glob('**/*.md')), ids=str)
def test_document(path):
    check_md_file(fpath=path)
`;

const pytestExamples = `import pytest
from pytest_examples import find_examples

@pytest.mark.parametrize('example', find_examples('docs'), ids=str)
def test_example(example, eval_example):
    if example.prefix != 'python':
        return
    if '#>' in example.source:
        eval_example.run_print_check(example)
    else:
        eval_example.run(example)
`;

/** As their manuals have them used. */
export const peers: readonly Peer[] = [
  {
    name: 'pytest-markdown-docs',
    command: [...pytest, '--markdown-docs', 'docs'],
    files: {},
    idioms: [plain],
    strictly: strictPytest,
  },
  {
    name: 'pytest-codeblocks',
    command: [...pytest, '--codeblocks', 'docs'],
    files: {},
    idioms: [plain, expectedOutput],
    strictly: strictPytest,
  },
  {
    name: 'sybil',
    command: [...pytest, 'docs'],
    files: { 'conftest.py': sybil },
    idioms: [plain, session('python')],
    strictly: strictPytest,
  },
  {
    name: 'mktestdocs',
    command: pytest,
    files: { 'test_docs.py': mktestdocs },
    idioms: [plain],
    strictly: strictPytest,
  },
  {
    name: 'pytest-examples',
    command: pytest,
    files: { 'test_docs.py': pytestExamples },
    idioms: [plain, printComments],
    strictly: strictPytest,
  },
  {
    name: 'mdoctest',
    command: ['mdoctest', '-q', 'docs'],
    files: {},
    idioms: [run, session('pycon')],
    strictly: { env: { PYTHONWARNINGS: 'error' } },
  },
];

/** Named with the others where such tools are named, and not to be measured on the same documents. */
export const foreign: readonly Absent[] = [
  { name: 'doccident', because: 'it runs JavaScript and TypeScript blocks and passes over those in Python' },
];

/** An environment for each peer, kept from one time to the next. What cannot be had is left out, and said to be. */
export async function installPeers(
  python: string,
  folder: string,
  tell: (line: string) => void,
): Promise<{ readonly installed: readonly InstalledPeer[]; readonly absent: readonly Absent[] }> {
  const installed: InstalledPeer[] = [];
  const absent: Absent[] = [...foreign];
  for (const peer of peers) {
    try {
      installed.push(await install(peer, python, resolve(folder, peer.name), tell));
    } catch (error) {
      const because = (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1) ?? '';
      absent.push({ name: peer.name, because: `it could not be installed: ${because}` });
    }
  }
  for (const { name, because } of absent) tell(`${name} is left out: ${because}`);
  return { installed, absent };
}

async function install(
  peer: Peer,
  python: string,
  folder: string,
  tell: (line: string) => void,
): Promise<InstalledPeer> {
  const scripts = join(folder, 'bin');
  const complete = join(folder, 'complete');
  if (await isMissing(complete)) {
    tell(`installing ${peer.name}`);
    await rm(folder, { recursive: true, force: true });
    await execa(python, ['-m', 'venv', folder]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', peer.name, 'pytest'];
    await execa(join(scripts, 'python'), pip, { timeout: 300_000 });
    await writeFile(complete, '');
  }
  const asked = `import importlib.metadata; print(importlib.metadata.version(${JSON.stringify(peer.name)}))`;
  const { stdout } = await execa(join(scripts, 'python'), ['-c', asked]);
  return { ...peer, version: stdout.trim(), scripts };
}

async function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  );
}
