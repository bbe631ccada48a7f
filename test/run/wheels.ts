import { execa } from 'execa';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Interpreter } from '../../src/model/interpreter.ts';

/** A wheel, which is a zip, of one module; installing it needs no network. Returns its path. */
export async function makeWheel(
  folder: string,
  { executable }: Interpreter,
  { name, version, code }: { readonly name: string; readonly version: string; readonly code: string },
): Promise<string> {
  const info = `${name}-${version}.dist-info`;
  const files = {
    [`${name}.py`]: code,
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`,
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/RECORD`]: [`${name}.py`, `${info}/METADATA`, `${info}/WHEEL`, `${info}/RECORD`]
      .map((each) => `${each},,\n`)
      .join(''),
  };
  const source = join(folder, `${name}-${version}`);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(source, path)), { recursive: true });
    await writeFile(join(source, path), content);
  }
  const wheel = join(folder, `${name}-${version}-py3-none-any.whl`);
  await execa(executable, ['-m', 'zipfile', '-c', wheel, `${name}.py`, info], { cwd: source });
  return wheel;
}

/** Of an installer that finds the wheels of a folder and nothing else. */
export function onlyWheelsOf(folder: string): Readonly<Record<string, string>> {
  return { PIP_NO_INDEX: '1', PIP_FIND_LINKS: folder, UV_NO_INDEX: '1', UV_FIND_LINKS: folder };
}
