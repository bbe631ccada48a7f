import { expect, test } from 'vitest';
import { linesOf } from './document.ts';

test.each([
  ['<div>a</div>', ['html:a']],
  ['<div\n  title="a > b">c\n</div>', ['html:c']],
  ['<table><tr><td>a</td><td>b</td></tr></table>', ['html:a b']],
  ['<p>a<b>b</b> &amp; c &lt; d</p>', ['html:ab & c < d']],
  ['<div>\n<!-- a\nb -->c\n</div>', ['html:c']],
  ['<!-- a\n\nb -->', []],
  ['<script>\nlet a = "</b>";\n</script>', []],
  ['<style>p { x: y }</style>', []],
  ['<div>1 < 2</div>', ['html:1 < 2']],
  ['a <kbd>b</kbd><!-- c --> d', ['paragraph:a b d']],
  ['<details>\n<summary>a</summary>\n\n*b*\n\n</details>', ['html:a', 'paragraph:b']],
])('%j shows %j', (markdown, lines) => {
  expect(linesOf(markdown)).toEqual(lines);
});
