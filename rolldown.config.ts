import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import type { Plugin } from 'rolldown';

/**
 * The command line in a few files. Node takes longer to find and open a thousand modules than most documents take to check.
 * The library (`dist/index.js`) stays as tsc makes it.
 */
export default defineConfig({
  input: { 'cli/main': 'src/cli/main.ts' },
  platform: 'node',
  // write-file-atomic was written for CommonJS, and names its temporary files after its own.
  transform: { define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' } },
  plugins: [licences()],
  // As deep in `dist/` as the modules themselves are, which find the driver by their place.
  output: {
    dir: 'dist',
    chunkFileNames: 'bundle/[name]-[hash].js',
    comments: { legal: false, annotation: false, jsdoc: false },
  },
});

/** What others wrote goes with their names and terms. */
function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const folders = new Set([...this.getModuleIds()].flatMap((path) => folderOfPackage(path) ?? []));
      const texts = [...folders].toSorted().map((folder) => `${nameOf(folder)}\n\n${licenceOf(folder)}\n`);
      this.emitFile({ type: 'asset', fileName: 'bundle/LICENSES.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

function folderOfPackage(path: string): string | undefined {
  return /^\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/node_modules/') + '/node_modules/'.length);
}

function licenceOf(folder: string): string {
  const names = readdirSync(folder);
  const name =
    names.find((entry) => /^(?:licen[cs]e|copying)/i.test(entry)) ?? names.find((entry) => /^readme/i.test(entry));
  if (name === undefined) throw new Error(`${folder} states no licence`);
  return readFileSync(join(folder, name), 'utf8').trim();
}
