import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/sheet/nearest.ts';

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', 'xabc', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('distance of %j and %j', (left, right, distance) => {
  expect(editDistance(left, right)).toBe(distance);
  expect(editDistance(right, left)).toBe(distance);
});

test.each([
  ['durration', 'duration'],
  ['Duration', 'duration'],
  ['stduot', 'stdout'],
  ['how_often', 'how-often'],
  ['banana', null],
  ['x', null],
])('nearest to %s', (word, expected) => {
  expect(nearest(word, ['stdout', 'stderr', 'duration', 'how-often', 'at'])).toBe(expected);
});
