import type { Block, Document } from '../model/document.ts';
import type { PlannedDocument } from '../model/plan.ts';
import { allowedDeviation, timeTolerance } from '../model/range.ts';
import type { DocumentReport, RunReport } from '../model/report.ts';
import { leaveShown } from './leave-shown.ts';
import { firmQuotes, quoteAt } from './occurrence.ts';
import type { Piece } from './occurrence.ts';
import { readSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import type {
  DraftedClaim,
  DraftedExpectation,
  DraftedIgnore,
  DraftedQuote,
  SheetDraft,
  Suggestion,
} from './sheet-draft.ts';
import { readSigns } from './signs.ts';
import type { Sign } from './signs.ts';
import { readSubject } from './subject.ts';
import type { Subject } from './subject.ts';
import { suggest } from './suggestion.ts';
import { draftValues } from './values.ts';

export interface DraftInput {
  /** Planned and run without a sheet. */
  readonly planned: PlannedDocument;
  readonly report: DocumentReport;
  /** Of the document, relative to the sheet. */
  readonly path: string;
}

/**
 * A first sheet for a document, from one run of each of its blocks: what was seen and is said becomes claims; what is
 * said and was not seen becomes suggestions; a block that did not run clean is ignored, with the reason.
 */
export function draftSheet({ planned, report, path }: DraftInput): SheetDraft {
  const { document } = planned;
  const subjects = new Map(document.blocks.flatMap((block) => readSubject(block, planned, report)));
  const said = readSentences(document).map((sentence) => draftSentence(document, sentence, subjects));
  const shown = [...subjects.values()].map((subject) => draftShown(document, subject, planned));
  const { kept, suggestions } = leaveShown({
    shown: shown.flatMap((each) => each.claims),
    said: said.flatMap((each) => each.claims),
    subjects: [...subjects.values()].filter(shownHolds),
  });
  const claims = onlyIds(kept);
  const claimed = new Set(claims.map((claim) => claim.block));
  return {
    document: path,
    claims,
    suggestions: [...[...shown, ...said].flatMap((each) => each.suggestions), ...suggestions],
    ignores: [...subjects.values()].flatMap((subject) => ignoreUnclean(subject, claimed)),
  };
}

interface Drafted {
  readonly claims: readonly DraftedClaim[];
  readonly suggestions: readonly Suggestion[];
}

const nothing: Drafted = { claims: [], suggestions: [] };

/** Of the output that follows a block: a claim where it is what was seen; else of its values. */
function draftShown(document: Document, subject: Subject, planned: PlannedDocument): Drafted {
  const { block, run, output } = subject;
  if (run === null || output === null || block.lang !== 'python') return draftShownValues(document, subject, planned);
  const lines = trimmed(output.lines.map(({ text }) => text));
  const seen = trimmed(stdoutOf(run));
  const quote = longestQuote(document, output);
  if (quote === null || lines.length === 0) return nothing;
  const { line } = quote;
  const told = output.lines
    .map(({ text, place }) => ({ text, line: place.line }))
    .filter(({ text }) => text.trim() !== '');
  if (run.ended === 'exit' && lines.join('\n') === seen.join('\n'))
    return draftFirm(document, subject, { told, what: 'output', expect: { kind: 'stdout', lines: seen } });
  const raised = raisedIn(run, lines.join('\n'));
  if (raised !== null) {
    const named = told.filter(({ text }) => raisedIn(run, text) === raised);
    return draftFirm(document, subject, { told: named, what: 'error', expect: { kind: 'error', error: raised } });
  }
  if (seen.length === 0) return draftShownValues(document, subject, planned);
  if (run.ended !== 'exit' || shownHolds(subject)) return nothing;
  const first = longestQuote(document, block);
  const claims =
    first === null
      ? []
      : [claimOf(subject, { quotes: [first.quote], line: first.line }, 'runs', { kind: 'warnings', warnings: [] })];
  const suggestion = suggest({ kind: 'output', shown: [] }, { line, quote: quote.quote, subject });
  return { claims: run.warnings.length > 0 ? [] : claims, suggestions: [suggestion] };
}

/** A longer output is nothing to quote line by line. */
const mostQuoted = 24;

/** A claim with all of these lines as its quotes: what shows them would not be looked at any more without it. */
function draftFirm(
  document: Document,
  subject: Subject,
  {
    told,
    what,
    expect,
  }: { readonly told: readonly Piece[]; readonly what: string; readonly expect: DraftedExpectation },
): Drafted {
  const quotes = told.length > mostQuoted ? null : firmQuotes(document, subject.block, told);
  const [first] = told;
  if (quotes === null || first === undefined) return nothing;
  return { claims: [claimOf(subject, { quotes, line: first.line }, what, expect)], suggestions: [] };
}

/** Of comments behind statements and of sessions. What does not hold becomes a suggestion when the sheet is tried. */
function draftShownValues(document: Document, subject: Subject, planned: PlannedDocument): Drafted {
  const { block, run, implicit } = subject;
  const program = planned.programs.find(({ name }) => name === run?.program);
  if (program === undefined || run === null || subject.program.uses.length > 0) return nothing;
  const isClean = implicit.some(({ id, verdict }) => id.endsWith('/clean') && verdict === 'verified');
  const own = planned.claims.filter(
    ({ programName, implicit: isImplicit }) => isImplicit && programName === program.name,
  );
  const values = isClean ? draftValues(document, block, { program, claims: own }) : [];
  const isTold = shownHolds(subject);
  const claims = values.map(({ quote, line, expect }) => ({
    ...claimOf(subject, { quotes: [quote], line }, expect.kind === 'error' ? 'error' : 'value', expect),
    ...(isTold ? { isOfShown: true as const } : {}),
  }));
  return block.lang === null ? nothing : { claims, suggestions: [] };
}

function shownHolds({ implicit }: Subject): boolean {
  return implicit.some((claim) => !claim.id.endsWith('/clean') && claim.verdict === 'verified');
}

function draftSentence(
  document: Document,
  { text, written, line, blocks }: Sentence,
  subjects: ReadonlyMap<string, Subject>,
): Drafted {
  const near = blocks.flatMap((block) => subjects.get(block.id) ?? []);
  const signs = readSigns(written).filter((sign) => canBeShown(sign, near[0]?.run ?? null));
  const quote = signs.length === 0 ? null : quoteAt(document, text, line);
  if (quote === null) return nothing;
  for (const sign of signs) {
    for (const subject of near) {
      const expect = subject.run === null || subject.block.lang !== 'python' ? null : shownBy(sign, subject.run, text);
      if (expect !== null)
        return { claims: [claimOf(subject, { quotes: [quote], line }, idWords[sign.kind], expect)], suggestions: [] };
    }
  }
  return {
    claims: [],
    suggestions: signs.slice(0, 1).map((sign) => suggest(sign, { line, quote, subject: near[0] ?? null })),
  };
}

/** Behind the id of the block; `output` is that of what it shows. */
const idWords = {
  duration: 'duration',
  error: 'error',
  warning: 'warning',
  version: 'version',
  order: 'order',
  output: 'prints',
  number: 'number',
  absolute: 'absolute',
} satisfies Record<Sign['kind'], string>;

/** Words about what is printed say nothing that could be checked where nothing is, and none of it is named. */
function canBeShown(sign: Sign, run: RunReport | null): boolean {
  const lines = run === null ? [] : stdoutOf(run);
  switch (sign.kind) {
    case 'order':
      return lines.length > 1;
    case 'output':
      return lines.length > 0 || sign.shown.length > 0;
    case 'number':
      return lines.length > 0;
    case 'duration':
    case 'error':
    case 'warning':
    case 'version':
    case 'absolute':
      return true;
  }
}

/** What a run shows of a sign, as an expectation that says it; null where it shows something else. */
function shownBy(sign: Sign, run: RunReport, sentence: string): DraftedExpectation | null {
  switch (sign.kind) {
    case 'duration': {
      const range = { kind: 'about', text: sign.time, value: sign.seconds, tolerance: null } as const;
      const deviation = Math.abs((run.durationSeconds ?? Infinity) - sign.seconds);
      // Whatever a short program does, it takes next to no time.
      const isTold = sign.seconds >= 0.3 && deviation <= allowedDeviation(range, timeTolerance[run.clock]);
      return isTold ? { kind: 'duration', time: sign.time } : null;
    }
    case 'error': {
      const error = raisedIn(run, sentence);
      return error === null ? null : { kind: 'error', error };
    }
    case 'warning': {
      const isSeen = run.warnings.some(({ category }) => bare(category) === sign.category);
      const warnings = run.warnings.map(({ category, message }) => `${category}: ${message.split('\n')[0] ?? ''}`);
      return isSeen ? { kind: 'warnings', warnings } : null;
    }
    case 'output': {
      const lines = stdoutOf(run).map((line) => line.trim());
      const isSeen = sign.shown.length > 0 && sign.shown.every((each) => lines.includes(each));
      return isSeen ? { kind: 'contains', lines: [...new Set(sign.shown)] } : null;
    }
    case 'version':
    case 'order':
    case 'number':
    case 'absolute':
      return null;
  }
}

/** The error that ended a run, where a text names it; with its message where the text has that too. */
function raisedIn({ error }: RunReport, text: string): string | null {
  if (error === null || !new RegExp(String.raw`(?<![\w])${bare(error.type)}(?!\w)`, 'u').test(text)) return null;
  const [message = ''] = error.message.split('\n');
  return message !== '' && !error.message.includes('\n') && text.includes(message)
    ? `${error.type}: ${message}`
    : error.type;
}

function bare(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

interface QuotedLine {
  readonly quote: DraftedQuote;
  readonly line: number;
}

/** A line that stands once, the longest one; else the longest of all. */
function longestQuote(document: Document, { lines }: Block): QuotedLine | null {
  const candidates = lines.flatMap(({ text, place: { line } }) => {
    const quote = quoteAt(document, text, line);
    return quote === null ? [] : [{ quote, line }];
  });
  const [best] = candidates.toSorted(
    (a, b) => Number(a.quote.nth !== null) - Number(b.quote.nth !== null) || b.quote.text.length - a.quote.text.length,
  );
  return best ?? null;
}

function claimOf(
  { block, program }: Subject,
  { quotes, line }: Pick<DraftedClaim, 'quotes' | 'line'>,
  what: string,
  expect: DraftedExpectation,
): DraftedClaim {
  const id = `${block.id.replaceAll(/[\s#]+/gu, '-')}-${what}`;
  return { id, block: block.id, line, quotes, program, expect };
}

/** A block that is not clean, and of which no claim says why, with what kept it. */
function ignoreUnclean({ block, implicit }: Subject, claimed: ReadonlySet<string>): readonly DraftedIgnore[] {
  const failing = implicit.find(({ verdict }) => verdict !== 'verified');
  const isOutputAlone = failing?.id.endsWith('/clean') === false;
  if (failing === undefined || claimed.has(block.id)) return [];
  const because = `${isOutputAlone ? 'what it shows was not seen' : 'did not run clean'} when this was drafted: ${failing.reason ?? failing.verdict}`;
  return [{ block: block.selector, blockId: block.id, line: block.place.line, because: because.slice(0, 200) }];
}

function onlyIds(claims: readonly DraftedClaim[]): readonly DraftedClaim[] {
  const counts = new Map<string, number>();
  return claims.map((claim) => {
    const count = (counts.get(claim.id) ?? 0) + 1;
    counts.set(claim.id, count);
    return count === 1 ? claim : { ...claim, id: `${claim.id}-${count}` };
  });
}

function stdoutOf({ events }: RunReport): readonly string[] {
  return events.filter(({ stream }) => stream === 'stdout').map(({ text }) => text);
}

function trimmed(lines: readonly string[]): readonly string[] {
  const ends = lines.map((line) => line.trimEnd());
  return ends.slice(0, ends.findLastIndex((line) => line !== '') + 1);
}
