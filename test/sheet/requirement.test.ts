import { expect, test } from 'vitest';
import { distributionOf } from '../../src/model/needs.ts';
import { readRequirement } from '../../src/sheet/requirement.ts';

test.each([
  ['httpx', 'httpx'],
  [' rich ', 'rich'],
  ['Typing_Extensions>=4', 'typing-extensions'],
  ['zope.interface ~= 5.0', 'zope-interface'],
  ['httpx[http2]>=0.27,<1', 'httpx'],
  ['httpx[]', 'httpx'],
  ['httpx [http2, brotli] (>=0.27)', 'httpx'],
  ['a==1.*', 'a'],
  ['a===2024.blue', 'a'],
  ['a != 1.5', 'a'],
  ['tea @ https://example.org/tea-1.0-py3-none-any.whl', 'tea'],
  ['tea[green] @ file:///opt/tea;v=2 ; python_version < "3.8"', 'tea'],
  ['a; python_version < "3.8"', 'a'],
  ['a>=1; (python_version >= "3.8" and sys_platform == \'win32\') or extra == "x"', 'a'],
  ['a; sys_platform not in "win32 cygwin"', 'a'],
  ['a; "3.8" <= python_version', 'a'],
])('%j names %s', (text, name) => {
  expect(readRequirement(text)).toEqual({ requirement: text.trim() });
  expect(distributionOf(text)).toBe(name);
});

test.each([
  '',
  '-r requirements.txt',
  '--index-url=https://example.org',
  './tea',
  'tea @ ../tea',
  'https://example.org/tea.whl',
  'httpx=0.27',
  'httpx 0.27',
  'httpx>=',
  'httpx>=x.y',
  'httpx>>1',
  'httpx, rich',
  'httpx rich',
  'httpx\nrich',
  'httpx[http2',
  'httpx[a b]',
  'café',
  'a-',
  'a;',
  'a; python_version',
  'a; python_version < 3.8',
  'a; python_version == "3.8" and',
  'a; (python_version == "3.8"',
  'a; pythonversion == "3.8"',
  'a; python_version = "3.8"',
])('%j is refused', (text) => {
  expect(typeof readRequirement(text)).toBe('string');
});
