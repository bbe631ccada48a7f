import { describe, expect, test } from 'vitest';
import { selectLines } from '../../src/document/selection.ts';
import type { Selection } from '../../src/document/selection.ts';

const text = `import os  # ANCHOR: all
# ANCHOR: os
os.getcwd()
# ANCHOR_END: os
# ANCHOR_END: all
class Tea:
    # --8<-- [start:brew]
    def brew(self):
        return 1
    # --8<-- [end:brew]

    # region heat
    @property
    def heat(self):
        # region inner
        return 2
        # endregion
    # endregion heat


def serve():
    return """
)"""`;

function selected(selection: Selection, source = text): readonly string[] | null {
  return selectLines(source.split('\n'), selection)?.map((line) => `${line.line}:${line.column} ${line.text}`) ?? null;
}

function lines(...ranges: readonly (readonly [number, number | null])[]): Selection {
  return { kind: 'lines', ranges: ranges.map(([from, to]) => ({ from, to })) };
}

describe('lines by number', () => {
  test.each([
    ['all, without the end of the file', lines([1, null]), 'a\nb\n', ['1:1 a', '2:1 b']],
    ['from one on', lines([2, null]), 'a\nb\nc', ['2:1 b', '3:1 c']],
    ['up to one', lines([1, 2]), 'a\nb\nc', ['1:1 a', '2:1 b']],
    ['more than there are', lines([2, 9]), 'a\nb', ['2:1 b']],
    ['several', lines([1, 1], [3, 3]), 'a\nb\nc', ['1:1 a', '3:1 c']],
    ['indented', lines([1, 3]), '    a\n\n      b', ['1:5 a', '2:5 ', '3:5   b']],
    ['of an empty file', lines([1, null]), '', []],
    ['behind the end', lines([3, 4]), 'a\nb', null],
    ['backwards', lines([2, 1]), 'a\nb', null],
  ])('%s', (_, selection, source, expected) => {
    expect(selected(selection, source)).toEqual(expected);
  });
});

describe('lines by name', () => {
  test.each<readonly [string, Selection, readonly string[] | null]>([
    [
      'a section of snippets',
      { kind: 'section', marks: 'snippets', name: 'brew' },
      ['8:5 def brew(self):', '9:5     return 1'],
    ],
    ['an anchor, without those in it', { kind: 'section', marks: 'mdbook', name: 'all' }, ['3:1 os.getcwd()']],
    ['an anchor', { kind: 'section', marks: 'mdbook', name: 'os' }, ['3:1 os.getcwd()']],
    [
      'a region, with one in it',
      { kind: 'section', marks: 'region', name: 'heat' },
      ['13:5 @property', '14:5 def heat(self):', '16:5     return 2'],
    ],
    ['a region whose end has no name', { kind: 'section', marks: 'region', name: 'inner' }, ['16:9 return 2']],
    ['no such section', { kind: 'section', marks: 'snippets', name: 'bre' }, null],
    ['a section of another kind', { kind: 'section', marks: 'mdbook', name: 'brew' }, null],
    ['a function', { kind: 'object', name: 'serve' }, ['21:1 def serve():', '22:1     return """', '23:1 )"""']],
    [
      'a method, with its decorator',
      { kind: 'object', name: 'Tea.heat' },
      ['13:5 @property', '14:5 def heat(self):', '16:5     return 2'],
    ],
    ['no such method', { kind: 'object', name: 'Tea.serve' }, null],
    [
      'between two texts',
      { kind: 'between', start: { text: 'class', isIncluded: true }, end: { text: 'return', isIncluded: false } },
      ['6:1 class Tea:', '8:1     def brew(self):'],
    ],
    ['behind a text', { kind: 'between', start: { text: 'return """', isIncluded: false }, end: null }, ['23:1 )"""']],
    [
      'behind a text that is not there',
      { kind: 'between', start: { text: 'cake', isIncluded: false }, end: null },
      null,
    ],
  ])('%s', (_, selection, expected) => {
    expect(selected(selection)).toEqual(expected);
  });
});
