import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes files below a folder, by path. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Programs that differ from each other in a number, so that no two of them are one. */
export const programs = {
  trivial: (number: number) => `value = ${number} * 2\nprint('value', value)`,
  asyncio: (number: number) =>
    `import asyncio\n\nasync def double(number):\n    await asyncio.sleep(0)\n    return number * 2\n\nprint('value', asyncio.run(double(${number})))`,
  imports: (number: number) =>
    `import argparse, asyncio, csv, decimal, email.message, http.client, json, logging, sqlite3, unittest, xml.dom.minidom\n\nprint('value', json.loads('${number}') * 2)`,
} as const;

/** Sleeps for a tenth of a second, as the examples of a guide to asyncio do. */
export function sleeper(number: number): string {
  return `import asyncio\n\nasync def work(name, seconds):\n    await asyncio.sleep(seconds)\n    return name\n\nasync def main():\n    names = await asyncio.gather(work('slow', 0.1), work('fast', 0.05))\n    print('value', ${number} * 2, *names)\n\nasyncio.run(main())`;
}

export function sleeperOutput(number: number): string {
  return `value ${number * 2} slow fast`;
}

/**
 * Documents of so many blocks, each with the output that it is said to have, and with the comments by which tools are
 * told to run it that do not by themselves.
 */
export function makeDocuments(
  count: number,
  blocks: number,
  program: (number: number) => string,
  output: (number: number) => string = (number) => `value ${number * 2}`,
): Readonly<Record<string, string>> {
  const documents = Array.from({ length: count }, (_, index) => {
    const sections = Array.from({ length: blocks }, (__, block) => {
      const number = index * blocks + block;
      return `## Part ${block}\n\nThis doubles the number ${number}, and shows \`value\`.\n\n<!-- mdoctest: run -->\n\`\`\`python\n${program(number)}\n\`\`\`\n\nOutput:\n\n\`\`\`text\n${output(number)}\n\`\`\`\n`;
    });
    const path = `docs/${String(index).padStart(5, '0')}.md`;
    return [path, `# Document ${index}\n\nSome *prose* before the first part.\n\n${sections.join('\n')}`] as const;
  });
  return Object.fromEntries(documents);
}
