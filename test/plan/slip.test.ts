import { expect, test } from 'vitest';
import { isSlip } from '../../src/plan/slip.ts';

test.each<[name: string, known: string, is: boolean]>([
  ['totl', 'total', true],
  ['toatl', 'total', true],
  ['totall', 'total', true],
  ['totel', 'total', true],
  ['ottal', 'total', true],
  ['tal', 'total', false],
  ['reslts', 'results', true],
  ['max_vlaue', 'max_value', true],
  ['maxVlaue', 'maxValue', true],
  ['conection', 'connection', true],
  ['conecton', 'connection', true],
  ['connnectionn', 'connection', true],
  ['rsult', 'result', true],
  // Words of their own.
  ['esult', 'result', false],
  ['date', 'data', false],
  ['text', 'next', false],
  ['tasks', 'task', false],
  ['task', 'tasks', false],
  ['timer', 'time', false],
  ['cached', 'cache', false],
  ['user', 'User', false],
  ['row1', 'row2', false],
  ['items1', 'items2', false],
  ['min_value', 'max_value', false],
  ['minValue', 'maxValue', false],
  ['decrement', 'increment', false],
  ['ascending', 'descending', false],
  ['internal', 'external', false],
  ['total_price', 'price_total', false],
  ['x', 'y', false],
])('%s for %s: %s', (name, known, is) => {
  expect(isSlip(name, known)).toBe(is);
});
