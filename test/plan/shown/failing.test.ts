import { expect, test } from 'vitest';
import {
  endlessAt,
  errorsSpokenOf,
  failingAt,
  failingTogether,
  mentionsErrors,
  waitingAt,
} from '../../../src/plan/shown/failing.ts';
import { proseBeside } from '../../../src/plan/shown/prose.ts';
import type { Beside } from '../../../src/plan/shown/prose.ts';
import { documentOf } from '../build.ts';

function beside(text: string): Beside {
  const document = documentOf(text);
  const block = document.blocks.find(({ id }) => id === 'it');
  if (block === undefined) throw new Error('Unexpected document, expected a block `it`');
  return proseBeside(document, block);
}

const block = '```python it\nf()\n```';

test.each<[text: string, line: number | null]>([
  [`This does not work:\n${block}`, 1],
  [`It is short. This won't run.\n${block}`, 1],
  [`This does not work. But here it does:\n${block}`, null],
  [`${block}\n\n执行上面的代码会引发TypeError错误。`, 5],
  [`${block}\n\n执行上面的代码会打印结果。`, null],
  [`Now it works:\n${block}`, null],
  [`It raises a \`ValueError\`:\n${block}`, 1],
  [`It works without an error:\n${block}`, null],
  [`Handle errors with \`try\`:\n${block}`, null],
  [`# ❌ Wrong\n${block}`, 1],
  [`# Errors\n${block}`, null],
  [`❌ Not like this\n${block}`, 1],
  [`Fix this program:\n${block}`, 1],
  [`${block}\nThis raises a TypeError.`, 4],
  [`${block}\nElsewhere a TypeError is raised.`, null],
  [`${block}\n\`\`\`python other\n\`\`\`\nThis raises a TypeError.`, null],
  [`${block}\n\nПример выше вызовет ошибку \`TypeError\`.`, 5],
  [`${block}\n\nПример выше печатает три.`, null],
  [`\u4F8B\u5916\uFF08エラー\uFF09が発生します。\n${block}`, 1],
  [`Dat genereert een uitzondering (een fout).\n${block}`, 1],
  [`Dat genereert geen uitzondering.\n${block}`, null],
  [`Repeat this, until you have fixed all the errors.\n${block}`, 1],
  ['```python it\nf()  # this fails.\n```', 2],
  ['```python it\n# Wrong\nf()\n```', 2],
  ['```python it\nf()  # all is well\n```', null],
  [`这段代码会报错：\n${block}`, 1],
  [`${block}\n\n执行上面的代码会在\`f()\`那里出现异常。`, 5],
  ['```python it\nf()  # ошибка\n```', 2],
  ['```python it\n# syntax error\nf()\n```', 2],
  ['```python it\n# handle the error\nf()\n```', null],
  ['```python it\n# 錯誤的寫法\nf()\n```', 2],
  ['```python it\n# MAL — x\nf()\n```', 2],
  ['```python it\n# Malta\nf()\n```', null],
  ['```python it\nf()  # ошибка округления\n```', null],
  [`Dieser Code funktioniert nicht:\n${block}`, 1],
  [`Esto no funciona:\n${block}`, 1],
  [`Mudamos o código para gerar um erro:\n${block}`, 1],
  [`Mudamos o código para não gerar nada:\n${block}`, null],
  [`Esto genera una salida sin errores:\n${block}`, null],
  [`${block}\n\nEsto lanzará una excepción.`, 5],
  [`${block}\n\nEsto lanzará una moneda.`, null],
  [`${block}\n\nBeleza, agora conta. Porém, temos aqui um erro!`, 5],
  [`${block}\n\nBeleza, agora conta. Porém, temos aqui um contador!`, null],
  ['```python it\nf()  # 이거 안됨\n```', 2],
  ['```python it\nf()  # 이거는 됨\n```', null],
  [`Ce code provoque une erreur :\n${block}`, 1],
  [`Ce code évite une erreur :\n${block}`, null],
  [`Этот код вызовет ошибку:\n${block}`, 1],
  [`이 코드는 에러가 발생한다:\n${block}`, 1],
  [`Two examples of incorrect usage:\n> a note\n${block}`, 1],
  [`Two examples of correct usage:\n> a note\n${block}`, null],
  [`It raises a \`ValueError\`.\n## Example\n${block}`, 1],
  [`It raises a \`ValueError\`.\n## Reading files\n${block}`, null],
  [`なぜなら\n${block}\nと書くと構文エラーになるからです。`, 1],
  [`なぜなら\n${block}\nと書くと短いからです。`, null],
  [`So this\n${block}\nis not allowed.`, 1],
  [`So is this.\n${block}\nis not allowed.`, null],
  ['```python it\n# wrong - a number is no name\nf()\n```', 2],
  ['```python it\n# wrongly read\nf()\n```', null],
])('%j: %j', (text, line) => {
  expect(failingAt(beside(text))?.line ?? null).toBe(line);
});

test.each<[text: string, isSpoken: boolean]>([
  [`An exception ends it:\n${block}`, true],
  [`# Raising\n${block}`, true],
  [`Nothing to see:\n${block}`, false],
])('errors are spoken of in %j: %j', (text, isSpoken) => {
  expect(mentionsErrors(beside(text))).toBe(isSpoken);
});

test.each<[code: string, line: number | null]>([
  ['while True:\n    f()', 1],
  ['while True:\n    break', null],
  ['f()\nserver.serve_forever()', 2],
  ['f()  # runs forever', 1],
  ['f()', null],
])('no end of %j: %j', (code, line) => {
  const document = documentOf(`\`\`\`python it\n${code}\n\`\`\``);
  const [only] = document.blocks;
  if (only === undefined) throw new Error('Unexpected nothing, expected a block');
  const lines = only.lines.map(({ text, place }) => ({ text, place, indent: 0 }));
  expect(endlessAt(lines, proseBeside(document, only))?.line ?? null).toBe(line === null ? null : line + 1);
});

test.each<[code: string, isWaiting: boolean]>([
  ['time.sleep(1)', false],
  ['time.sleep(86400)', true],
  ['time.sleep(DAY)', true],
  ['item = q.get(True)', true],
  ['event.wait()', true],
  ['while x: pass', false],
])('%j', (code, isWaiting) => {
  const lines = code.split('\n').map((text) => ({ text, place: { line: 1, column: 1 }, indent: 0 }));
  expect(waitingAt(lines, 30) !== null).toBe(isWaiting);
  expect(waitingAt(lines, Infinity)).toBeNull();
});

test.each<[text: string, line: number | null]>([
  [`Two wrong ways:\n\`\`\`python a\n\`\`\`\n${block}`, null],
  [`Two examples of wrong code:\n\`\`\`python a\n\`\`\`\n${block}`, 1],
  [`An example of wrong code:\n\`\`\`python a\n\`\`\`\n${block}`, null],
  [`Two examples of wrong code:\n\`\`\`python a\n\`\`\`\nAnd now:\n${block}`, null],
  [`Two examples of wrong code:\n\`\`\`text a\n\`\`\`\n${block}`, null],
])('together with the block above: %j: %j', (text, line) => {
  const document = documentOf(text);
  const it = document.blocks.find(({ id }) => id === 'it');
  expect(it === undefined ? undefined : (failingTogether(document, it)?.line ?? null)).toBe(line);
});

test.each<[text: string, types: readonly string[]]>([
  [`${block}\n\nA \`KeyError\` is what comes.`, ['KeyError']],
  [`${block}\n\nIt catches the KeyError.`, []],
  [`## Syntax errors\n\nMany make them.\n${block}`, ['SyntaxError']],
  [`${block}\n\nNothing is divided: a zero division error.`, ['ZeroDivisionError']],
  [`A KeyError.\n## Else\n${block}\n## More\nA TypeError.`, []],
  [`${block}\n## Output\n\`\`\`text out\n1\n\`\`\`\nA TypeError.`, ['TypeError']],
])('errors that are spoken of: %j: %j', (text, types) => {
  expect(errorsSpokenOf(beside(text)).flatMap((each) => each.types)).toEqual(types);
});
