import { lines, makeSample } from './sample.ts';
import type { Sample } from './sample.ts';

/**
 * An article with so many claims: four in each section, two in its prose and two in its block, which is one program that
 * waits, prints and is asked on three interpreters; every fiftieth claim fails.
 */
export function makeLarge(claims: number): Sample {
  const sections = Array.from({ length: Math.ceil(claims / 4) }, (_, index) => index);
  const markdown = sections.map((index) => {
    return `## Section ${index}\n\nThe kettle number ${index} boils after a while, and tea number ${index} is ready soon after. Nobody speaks of this sentence.\n\n\`\`\`python id=block-${index}\nimport asyncio\n\nasync def main():\n    print("kettle ${index}")  # prints kettle ${index}\n    await asyncio.sleep(2)\n    print("tea ${index}")  # prints tea ${index}\n\nasyncio.run(main())\n\`\`\`\n`;
  });
  const written = sections.flatMap((index) => [
    `{ id: boils-${index}, quote: "number ${index} boils after a while", program: block-${index}, expect: { duration: 2s } }`,
    `{ id: ready-${index}, quote: "tea number ${index} is ready", program: block-${index}, expect: { timeline: [{ line: "tea ${index}", at: 2s }] } }`,
    `{ id: kettle-${index}, quote: "prints kettle ${index}", program: block-${index}, expect: { contains: ["kettle ${index}"] } }`,
    `{ id: tea-${index}, quote: "prints tea ${index}", program: block-${index}, expect: { stdout: ["kettle ${index}", "${index % 12 === 0 ? 'coffee' : 'tea'} ${index}"] } }`,
  ]);
  const sheet = `document: ../large.md\nclaims:\n${written
    .slice(0, claims)
    .map((claim) => `  - ${claim}\n`)
    .join('')}`;
  return makeSample(
    [{ path: 'large.md', markdown: markdown.join('\n'), sheet }],
    ['3.9.18', '3.11.7', '3.13.0'],
    (program) => {
      const index = program.replace('block-', '');
      return { durationSeconds: 2.01, events: lines([0.01, `kettle ${index}`], [2.01, `tea ${index}`]) };
    },
  );
}
