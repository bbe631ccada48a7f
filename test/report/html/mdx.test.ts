import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/parse.ts';
import { readArticle } from '../../../src/report/html/markdown.ts';

function articleOf(text: string): string {
  const { document } = parseDocument('a.mdx', new TextEncoder().encode(text));
  if (document === null) throw new Error('Unexpected null, expected a document');
  return toHtml(readArticle(document)).trim().replaceAll(/\n+/gu, '');
}

it.each([
  ['a component is what is in it', '<A b="c">\n\n*d*\n\n</A>\n', '<div><p><em>d</em></p></div>'],
  ['one within words', 'a <B>c</B>\n', '<p>a <span>c</span></p>'],
  [
    'elements of HTML',
    '<details>\n<summary>*a*</summary>\n</details>\n',
    '<details><summary><em>a</em></summary></details>',
  ],
  ['their attributes', '<a href="b" className="c">d</a>\n', '<a href="b">d</a>'],
  ['an expression', 'a {b} c\n', '<p>a <code>{b}</code> c</p>'],
  ['one on lines of its own', '{b.map(\n  c)}\n', '<p><code>{b.map(c)}</code></p>'],
  ['one that is text', "a{' '}b {'<b>'}\n", '<p>a b &#x3C;b></p>'],
  ['what shows nothing', "import a from 'b'\n\n{/* c */}\n\n<!-- d -->\n\ne {/* f */}\n", '<p>e </p>'],
  ['an id of a heading', '## A {#b}\n', '<h2>A</h2>'],
  ['words behind colons', ':::note A *b* {#c}\n\nc\n\n:::\n', '<p>A <em>b</em></p><p>c</p>'],
  ['words behind colons that are no MDX', ':::note A {b\n\nc\n\n:::\n', '<p>c</p>'],
  ['a script', '<script>alert(1)</script>\n\na\n', '<p>a</p>'],
  ['a handler', '<img src="a" onerror="alert(1)" onLoad={alert} />\n', '<img src="a">'],
  ['an address that runs', '<a href="javascript:alert(1)">a</a>\n', '<a>a</a>'],
  [
    'a hostile expression',
    'a {"</p><script>alert(1)</script>"}\n',
    '<p>a &#x3C;/p>&#x3C;script>alert(1)&#x3C;/script></p>',
  ],
  [
    'a component with the name of an object',
    '<constructor.prototype>\n\na\n\n</constructor.prototype>\n',
    '<div><p>a</p></div>',
  ],
  ['attributes that are no attributes', '<b __proto__="a" children="c">d</b>\n', '<b>d</b>'],
])('%s', (_, text, shown) => {
  expect(articleOf(text)).toBe(shown);
});

it('the same text as Markdown is another page', () => {
  const { document } = parseDocument('a.md', new TextEncoder().encode('a {b}\n'));
  if (document === null) throw new Error('Unexpected null, expected a document');
  expect(toHtml(readArticle(document))).toBe('<p>a {b}</p>');
});
