import type { Saying, Statement } from './planted.ts';

/** How a document says it so that a tool hears it; null where that tool has no words for it. */
export type Idiom = (saying: Saying) => string | null;

/** A block, and behind it what it prints, as documents have it that no tool was thought of for. */
export const plain: Idiom = (saying) => {
  const lines = shown(saying.statements);
  const output = lines.length === 0 ? [] : ['', 'Output:', '', ...fence('text', lines)];
  return page(saying, [...fence('python', code(saying)), ...output]);
};

/** mdoctest runs a block that it is told to run. */
export const run: Idiom = (saying) => {
  if (saying.error !== undefined) return null;
  return page(saying, ['<!-- mdoctest: run -->', ...fence('python', code(saying))]);
};

/** pytest-codeblocks compares what it is told to, and can be told that a block fails, if not how. */
export const expectedOutput: Idiom = (saying) => {
  const lines = shown(saying.statements);
  const comparing = ['', '<!--pytest-codeblocks:expected-output-->', ...fence('text', lines)];
  return page(saying, [
    ...(saying.error === undefined ? [] : ['<!--pytest.mark.xfail(strict=True)-->']),
    ...fence('python', code(saying)),
    ...(lines.length === 0 ? [] : comparing),
  ]);
};

/** pytest-examples compares what each `print` prints with the comment behind it. */
export const printComments: Idiom = (saying) => {
  if (saying.error !== undefined) return null;
  return page(saying, fence('python', saying.statements.flatMap(commented)));
};

function commented({ code: text, shows = [] }: Statement): readonly string[] {
  if (text.startsWith('print(')) return [text, ...shows.map((line) => `#> ${line}`)];
  return text.split('\n').flatMap((line) => {
    const { indent, word } = /^(?<indent> +)print\("(?<word>\w+)"\)$/u.exec(line)?.groups ?? {};
    return indent === undefined ? [line] : [line, `${indent}#> ${word ?? ''}`];
  });
}

/** Sybil and mdoctest compare what the examples of a session echo, as doctest does. */
export function session(language: string): Idiom {
  return (saying) => {
    const lines = saying.statements.flatMap(({ code: text, shows = [] }) => {
      const [first = '', ...rest] = text.split('\n').filter((line) => line !== '');
      return [`>>> ${first}`, ...rest.map((line) => `... ${line}`), ...shows];
    });
    const { error } = saying;
    const traceback = ['Traceback (most recent call last):', '  ...', `${error?.type}: ${error?.message}`];
    return page(saying, fence(language, [...lines, ...(error === undefined ? [] : traceback)]));
  };
}

/** What claimcheck is told beside the document; the document is plain. */
export function sheet(saying: Saying): string {
  return `document: d.md\nclaims:\n  - quote: ${JSON.stringify(saying.sentence)}\n    expect: { ${saying.expect} }\n`;
}

function page({ sentence }: Saying, blocks: readonly string[]): string {
  return `# Example\n\n${blocks.join('\n')}\n\n${sentence}\n`;
}

function fence(language: string, lines: readonly string[]): readonly string[] {
  return [`\`\`\`${language}`, ...lines, '```'];
}

function code({ statements }: Saying): readonly string[] {
  return statements.map((statement) => statement.code);
}

function shown(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ shows = [] }) => shows);
}
