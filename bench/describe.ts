import { planted } from './planted.ts';
import type { Article } from './article.ts';
import type { Contest } from './contest.ts';
import type { Measured } from './measure.ts';
import type { Results, Sections } from './results.ts';

/** The results for a person: every figure beside the one that it is a ratio of. */
export function describe({ machine, versions, measured, sections }: Results): string {
  const { article, rates, peers, growth, startUp } = sections;
  const parts = [
    [
      Object.values(machine).join(', '),
      pairs(versions),
      ...Object.entries(measured).map(([name, { startedAt, loadBefore, loadAfter }]) => {
        return `${name}: ${startedAt}, load ${loadBefore} before and ${loadAfter} after`;
      }),
    ],
    ...(article === undefined ? [] : [describeArticle(article)]),
    ...(rates === undefined ? [] : [describeRates(rates)]),
    ...(peers === undefined ? [] : [describePeers(peers)]),
    ...(growth === undefined ? [] : [describeGrowth(growth)]),
    ...(startUp === undefined ? [] : [describeStartUp(startUp)]),
  ];
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function describeArticle({ realSeconds, runs, one, all }: Article): readonly string[] {
  const rows = (name: string, times: readonly Measured[], real: number): readonly Row[] =>
    times.map((each) => [
      name,
      each.name,
      seconds(each.median),
      `${ratio(real, each.median)} of its real seconds`,
      processor(each),
      status(each),
    ]);
  return [
    `1. The article: ${runs.one} runs that take ${seconds(realSeconds.one)} on one Python, ${runs.all} runs and ${seconds(realSeconds.all)} on all`,
    ...table([...rows('one Python', one, realSeconds.one), ...rows('all', all, realSeconds.all)]),
  ];
}

function describeRates(rates: NonNullable<Sections['rates']>): readonly string[] {
  return [
    '2. Programs a second, and times as many as with a fresh interpreter for each',
    ...rates.flatMap(({ program, perSecond, cpuMilliseconds }) =>
      table(
        Object.entries(perSecond).map(([way, rate]) => [
          program,
          way,
          `${Math.round(rate)}/s`,
          ratio(rate, perSecond['fresh'] ?? Number.NaN),
          `${(cpuMilliseconds[way] ?? Number.NaN).toFixed(1)} ms of processor each`,
        ]),
      ),
    ),
  ];
}

function describePeers({ small, sleepers, caught, versions, absent }: Contest): readonly string[] {
  const [own, ownSleepers] = [small[0]?.median ?? Number.NaN, sleepers[0]?.median ?? Number.NaN];
  const rows = small.map((each, index): Row => {
    const asleep = sleepers[index];
    const found = caught[index];
    const missed = planted.filter(({ id }) => found?.caught.includes(id) === false).map(({ id }) => id);
    return [
      `${each.name} ${versions[each.name] ?? ''}`,
      `${seconds(each.median)} ${ratio(each.median, own)}, ${processor(each)}${status(each)}`,
      asleep === undefined ? '' : `${seconds(asleep.median)} ${ratio(asleep.median, ownSleepers)}${status(asleep)}`,
      `${found?.caught.length ?? 0} of ${found?.of ?? 0}`,
      missed.length === 0 ? '' : `not: ${missed.join(', ')}`,
    ];
  });
  return [
    '3. Peers: small blocks, blocks that sleep (each with times what claimcheck takes), planted false claims found',
    ...table(rows),
    ...absent.map(({ name, because }) => `   ${name} is left out: ${because}`),
  ];
}

function describeGrowth({ documents, parseSecondsPerMegabyte }: NonNullable<Sections['growth']>): readonly string[] {
  const rows = documents.map((each): Row => {
    const perBlock = (each.wallSeconds / each.blocks) * 1000;
    return [
      `${each.documents} documents`,
      `${each.blocks} blocks`,
      seconds(each.wallSeconds),
      `${perBlock.toFixed(2)} ms a block`,
      `Node: ${seconds(each.cpuSeconds)} of processor, ${each.peakMegabytes} MB at most`,
      each.exit === 0 ? '' : `exit ${each.exit}`,
    ];
  });
  return ['4. Growth', ...table(rows), `   parsing takes ${seconds(parseSecondsPerMegabyte)} a megabyte`];
}

function describeStartUp(measured: readonly Measured[]): readonly string[] {
  const node = measured[0]?.median ?? Number.NaN;
  const rows = measured.map((each): Row => [
    each.name,
    `${Math.round(each.median * 1000)} ms`,
    ratio(each.median, node),
    processor(each),
    status(each),
  ]);
  return ['5. Start-up, and times what Node takes for nothing', ...table(rows)];
}

type Row = readonly string[];

function table(rows: readonly Row[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `   ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

function seconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(1)} s`;
}

function ratio(a: number, b: number): string {
  const value = a / b;
  return `×${value < 10 ? value.toFixed(2) : value.toFixed(0)}`;
}

function processor({ cpuSeconds }: Measured): string {
  return `${seconds(cpuSeconds)} of processor`;
}

function status({ exit }: Measured): string {
  return exit === 0 ? '' : ` (exit ${exit})`;
}

function pairs(versions: Readonly<Record<string, string>>): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
