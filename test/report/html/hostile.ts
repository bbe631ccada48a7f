import { lines, makeSample } from './sample.ts';
import type { Sample } from './sample.ts';

const hostilePath = 'evil.md';

const script = '<script>document.title = "owned"; window.owned = true</script>';
const closing = '</script></style><img src=x onerror="window.owned = true">';

/** Everything that must stay text, in the document, in its sheet and in what its program shows. */
const markdown = `# Title ${script}

${script}

<style>* { display: none !important }</style>

<p onclick="window.owned = true" onmouseover="window.owned = true" style="position: fixed" id="claim-one" class="claim note">Raw <b>text</b></p>

<a href="javascript:window.owned=true">raw link</a> [link](javascript:window.owned=true) [data](data:text/html,<script>1</script>)
[vb](vbscript:x) <javascript:window.owned=true> [relative](../../etc/passwd) [protocol](//example.org/x)

![image](https://example.org/tracker.png) <img src="https://example.org/y.png" onerror="window.owned = true">
<iframe src="https://example.org"></iframe><object data="x"></object><embed src="x"><svg onload="window.owned=true"><circle/></svg>
<form action="https://example.org"><input type="text" name="verdict" value="failed" autofocus onfocus="window.owned = true"><button>go</button></form>
<meta http-equiv="refresh" content="0; url=https://example.org"><base href="https://example.org"><link rel="stylesheet" href="https://example.org/x.css">

Bidi \u202Eevil\u202C and \u2066isolated\u2069 words, a quote ${closing}

\`\`\`python id=evil
print("${closing}")  # \u202E reversed
\`\`\`

\`\`\`html "><script>window.owned = true</script>
${closing}
\`\`\`

<details open ontoggle="window.owned = true"><summary>sum</summary>

inside

</details>

<div><p>unclosed
`;

const sheet = `
document: evil.md
programs: { "evil": { block: evil, after: "print('</script><script>window.owned=true</script>')" } }
claims:
  - { id: claim-one, quote: evil, program: evil, expect: { stdout: ["</script><img src=x onerror=window.owned=true>", two] } }
  - { id: "__proto__x", quote: isolated, attest: { because: "<script>window.owned=true</script>", reviewed: 2026-11-01, source: "javascript:window.owned=true" } }
  - { id: "\\"><script>window.owned=true</script>", quote: inside, program: evil, expect: { contains: [x] } }
`;

const esc = '\u001B';

export function makeHostile(): Sample {
  return makeSample(
    [
      {
        path: hostilePath,
        markdown,
        sheet: sheet.replace('quote: evil,', 'quote: "Title",').replace('document: evil.md', 'document: ../evil.md'),
      },
    ],
    ['3.11.7'],
    () => ({
      durationSeconds: 1,
      events: [
        ...lines(
          [0, closing],
          [0.1, `${esc}[31mred${esc}[0m ${esc}]8;;https://example.org${esc}\\link${esc}]8;;${esc}\\ \u0000 nul`],
          [0.2, '\u202Ereversed\u202C'],
          [0.3, '::error::command'],
          [0.4, 'x'.repeat(1024 * 1024)],
        ),
        ...Array.from({ length: 500 }, (_, index) => ({
          at: 0.5,
          stream: 'stderr' as const,
          text: `line ${index} ${closing}`,
        })),
      ],
      warnings: [{ at: 0.2, category: 'UserWarning', message: closing, place: null }],
      error: {
        type: '<script>window.owned=true</script>',
        message: closing,
        place: null,
        traceback: `Traceback\n${closing}\n${esc}[31m`,
        missingModule: null,
      },
      ended: 'error',
      exit: 1,
    }),
  );
}
