import { lines, makeSample } from './sample.ts';
import type { Sample, Shows } from './sample.ts';

export const mixedPath = 'guide/mixed.md';

/** Every verdict, and a quote in every kind of place that a document has. */
const mixedMarkdown = `---
title: "Two kettles, one cook"
date: 2026-11-23
---

# Boiling water at 100 degrees

Two kettles **boil at once** in 3 seconds with \`gather\`; nobody quoted this one.
Nobody speaks of this sentence. It takes &lt;four&gt; \\*stars\\*.

\`\`\`python id=serial
import time
time.sleep(3)  # the first kettle
print("tea")   # prints tea
time.sleep(3)
print("more tea")
\`\`\`

\`\`\`text
tea
more tea
\`\`\`

> Serial boiling takes 6 seconds,
> says the wrapped quote.

- A list says that it warns.
  - And inside, that it is slow.
- [x] A task is done.

| version | can |
| --- | --- |
| 3.7 | run since then |
| 3.8 | walk |

!!! note "Mind the **steam**"
    An admonition claims steam.

    \`\`\`python id=steam
    print("steam")
    \`\`\`

=== "Tab one"
    The tab has words.

<details><summary>More</summary>

Hidden words are attested, see [the end](#the-end) and [elsewhere](other.md).

</details>

![a kettle](kettle.png)

## The end

This will be wrong one day. An open question remains.[^1]

[^1]: A footnote says so.
`;

const mixedSheet = `
document: ../guide/mixed.md
programs:
  serial: { block: serial }
  steam: { block: steam, after: print("done") }
claims:
  - { id: front-matter, quote: "2026-11-23", attest: { because: "the calendar", reviewed: 2026-11-01, source: "https://example.org/x" } }
  - { id: heading, quote: at 100 degrees, program: { code: "print(100)" }, expect: { stdout: "100" } }
  - { id: across, quote: kettles boil at once in 3 seconds with gather, program: steam, expect: { duration: "< 1s" } }
  - { id: entities, quote: "<four> *stars*", program: steam, expect: { contains: [steam] } }
  - { id: comment, quote: prints tea, program: serial, expect: { contains: [tea] } }
  - { id: output, quote: { text: more tea, nth: 2 }, program: serial, expect: { stdout: [tea, less tea, the end] } }
  - { id: wrapped, quote: "takes 6 seconds, says the wrapped", program: serial, expect: { duration: 6s, timeline: [{ line: tea, at: 3s }] } }
  - { id: listed, quote: it warns, program: steam, expect: { warnings: ["UserWarning: hot"] } }
  - { id: nested, quote: it is slow, program: serial, expect: { duration: "> 9s" } }
  - { id: since-3.7, quote: run since then, since: "3.7", program: { code: "print('run')" }, expect: { stdout: run } }
  - { id: steamed, quote: claims steam, program: steam, expect: { contains: [steam] } }
  - { id: title, quote: steam, under: x, attest: { because: b, reviewed: 2026-11-01 } }
  - { id: tabbed, quote: has words, attest: { because: "words", reviewed: 2026-11-01 } }
  - { id: hidden, quote: Hidden words, attest: { because: "as written", reviewed: 2026-11-01 } }
  - { id: gone, quote: No longer in the text, program: steam, expect: { stdout: x } }
  - { id: wrong, quote: wrong one day, known-wrong: { because: "the loop sleeps", until: 2027-06-01 }, program: steam, expect: { stdout: never } }
  - { id: open, quote: An open question, open: { because: "nobody knows" } }
  - { id: later, quote: A footnote says, python: ">=3.14", program: steam, expect: { stdout: x } }
`.replace(/^.*id: title.*\n/mu, '');

const shows: Shows = (program, run) => {
  const { version } = run.interpreter;
  switch (program) {
    case 'serial':
      return { durationSeconds: 6.01, events: lines([3, 'tea'], [6, 'more tea']) };
    case 'steam':
      return {
        durationSeconds: 0.2,
        events: [...lines([0.1, 'steam']), { at: 0.15, stream: 'stderr', text: 'hiss' }],
        warnings: [{ at: 0.1, category: 'UserWarning', message: 'hot', place: { line: 46, column: 1 } }],
      };
    case 'heading':
      return { events: lines([0, version.startsWith('3.13') ? '101' : '100']) };
    case 'since-3.7':
      return version.startsWith('3.6')
        ? {
            ended: 'error',
            exit: 1,
            error: {
              type: 'AttributeError',
              message: "module 'asyncio' has no attribute 'run'",
              place: null,
              traceback: 'Traceback (most recent call last):\n  File "a"\nAttributeError: none',
              missingModule: null,
            },
          }
        : { events: lines([0, 'run']) };
    default:
      return {};
  }
};

export function makeMixed(): Sample {
  return makeSample(
    [
      { path: mixedPath, markdown: mixedMarkdown, sheet: mixedSheet },
      {
        path: 'guide/fine.md',
        markdown: '# Fine\n\nAll is fine.\n',
        sheet:
          'document: ../guide/fine.md\nclaims:\n  - { id: fine, quote: All is fine, attest: { because: b, reviewed: 2026-11-01 } }\n',
      },
    ],
    ['3.6.15', '3.9.18', '3.13.0'],
    shows,
  );
}
