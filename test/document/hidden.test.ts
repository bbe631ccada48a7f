import { expect, test } from 'vitest';
import { read } from './document.ts';

test.each([
  ['in an HTML block', '<details>\n```python\nx\n```\n</details>\n', ['2:1']],
  ['indented, in an HTML block', '<div>\n  ```py\n  ```\n</div>\n', ['2:3']],
  ['in a paragraph, indented too far', 'text\n    ```python\n    x\n    ```\n', ['2:5']],
  ['in a list, indented too far', '* text\n\n      ```python\n      x\n      ```\n', ['3:7']],
  ['in an admonition, indented too far', '!!! note\n    a\n\n            ```python\n            x\n', ['4:13']],
  ['in a quote', '> <div>\n> ```python\n> ```\n', ['2:3']],
  ['behind the HTML block, seen', '<details>\n\n```python\nx\n```\n\n</details>\n', []],
  ['not Python', '<details>\n```bash\n```\n</details>\n', []],
  ['a span of code', '<div>\n```python x```\n</div>\n', []],
  ['in a longer fence', '````md\n```python\n```\n````\n', []],
  ['in indented code that shows a fence', 'Write:\n\n    ```python\n    x\n    ```\n', []],
  ['in a comment', '<!--\n```python\nx\n```\n-->\n', []],
  ['in a comment inside HTML', '<div>\n<!-- a\n```python\n```\n-->\n</div>\n', []],
  ['in an admonition', '!!! note\n    ```python\n    x\n    ```\n', []],
  ['in a list', '1. a\n   ```python\n   ```\n- ```py\n  ```\n', []],
  ['never closed', '```python\nx', []],
])('%s', (_, text, places) => {
  const { problems } = read(text);
  expect(problems.map(({ place }) => `${place?.line}:${place?.column}`)).toEqual(places);
  for (const problem of problems) expect(problem).toMatchObject({ ruleId: 'hidden-block', severity: 'warning' });
});
