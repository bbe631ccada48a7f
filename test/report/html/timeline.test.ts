import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { drawTimeline } from '../../../src/report/html/timeline.ts';
import { run } from '../sample.ts';

const lines = (count: number, every: number) =>
  Array.from({ length: count }, (_, index) => ({ at: index * every, stream: 'stdout' as const, text: `${index}` }));

it.each([
  ['lines far apart are points', lines(4, 1), 4, 0],
  ['lines at once are one point', lines(4, 0.01), 1, 0],
  ['lines one after the other are a bar as long as they took', lines(1000, 0.005), 0, 1],
])('%s', (_, events, points, bars) => {
  const lane = { run: run('a', { events, durationSeconds: 6 }), versions: ['3.9.18'] };
  const html = toHtml(drawTimeline([lane], { claims: [], scaleSeconds: 6, versions: ['3.9.18'] }));
  expect(html.match(/<circle/gu) ?? []).toHaveLength(points);
  expect(html.match(/class="burst/gu) ?? []).toHaveLength(bars);
});
