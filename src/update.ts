import { amend, runsDiffer, sameOutput } from './amend/expectation.ts';
import { canBeShown, editFence, editText } from './amend/fence.ts';
import type { TextEdit } from './amend/fence.ts';
import { editPart } from './amend/shown-part.ts';
import { pairParts } from './amend/shown-findings.ts';
import { realign } from './amend/realign.ts';
import { patternValue } from './amend/pattern-value.ts';
import { readBytes } from './files.ts';
import { matchesLine } from './judge/pattern.ts';
import type { Document } from './model/document.ts';
import type { LinePattern } from './model/expectation.ts';
import type { PlannedClaim, PlannedDocument, ShownPart } from './model/plan.ts';
import type { ClaimReport, DocumentReport, RunReport } from './model/report.ts';
import type { VerifyRequest } from './request.ts';
import { replaceValues } from './sheet/edit.ts';
import type { ValueEdit } from './sheet/edit.ts';
import { parseSheet } from './sheet/parse.ts';
import { verify } from './verify.ts';
import type { Verification } from './verify.ts';

export interface Update {
  readonly verification: Verification;
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** Claims that will be called true with what is written: `path#id`, and what the document goes on to say. */
  readonly changed: readonly { readonly claim: string; readonly quotes: readonly string[] }[];
  /** Claims that are refuted and stay so, with the reason. */
  readonly left: readonly { readonly claim: string; readonly because: string }[];
}

type Amendment =
  | { readonly kind: 'sheet'; readonly path: string; readonly edits: readonly ValueEdit[] }
  | { readonly kind: 'document'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'left'; readonly because: string };

/** Runs the documents and says how sheets and shown outputs would have to be for what was seen; writes nothing. */
export async function planUpdate(request: VerifyRequest): Promise<Update> {
  const verification = await verify({ ...request, bail: false });
  const amended = verification.report.documents.flatMap((report) => {
    const planned = verification.planned.find(({ document }) => document.path === report.path);
    return planned === undefined ? [] : amendDocument(planned, report);
  });
  const sheets = await Promise.all(
    [...new Set(amended.flatMap(({ amendment }) => (amendment.kind === 'sheet' ? [amendment.path] : [])))].map((path) =>
      editSheet(
        path,
        amended.flatMap(({ amendment }) =>
          amendment.kind === 'sheet' && amendment.path === path ? amendment.edits : [],
        ),
        { cwd: request.cwd, asRun: verification.texts.get(path) ?? null },
      ),
    ),
  );
  const documents = await Promise.all(
    verification.planned.map(async ({ document }) => {
      const edits = amended.flatMap(({ address, amendment }) =>
        amendment.kind === 'document' && address.startsWith(`${document.path}#`) ? amendment.edits : [],
      );
      const after = edits.length === 0 ? document.text : editText(document.text, edits);
      const bytes = after === document.text ? null : await readBytes(document.path, request.cwd);
      const mark = bytes instanceof Uint8Array ? markOf(bytes) : '';
      return { path: document.path, before: mark + document.text, after: mark + after };
    }),
  );
  const refused = new Set(sheets.filter(({ before, after }) => before === after).map(({ path }) => path));
  const isRefused = ({ amendment }: Amended): boolean => amendment.kind === 'sheet' && refused.has(amendment.path);
  return {
    verification,
    files: [...sheets, ...documents].filter(({ before, after }) => before !== after),
    changed: amended
      .filter((each) => each.amendment.kind !== 'left' && !isRefused(each))
      .map(({ address, quotes }) => ({ claim: address, quotes })),
    left: amended.flatMap((each) => {
      if (isRefused(each))
        return [{ claim: each.address, because: 'its sheet says it in a way that must be edited by hand' }];
      return each.amendment.kind === 'left' ? [{ claim: each.address, because: each.amendment.because }] : [];
    }),
  };
}

interface Amended {
  readonly address: string;
  readonly quotes: readonly string[];
  readonly amendment: Amendment;
}

function amendDocument(planned: PlannedDocument, report: DocumentReport): readonly Amended[] {
  return report.claims
    .filter(({ verdict }) => verdict === 'refuted')
    .flatMap((claim) => {
      const own = planned.claims.find(({ id }) => id === claim.id);
      if (own === undefined) return [];
      const address = `${report.path}#${claim.id}`;
      return [
        { address, quotes: claim.implicit ? [] : claim.quotes, amendment: amendClaim(claim, own, planned, report) },
      ];
    });
}

function amendClaim(
  claim: ClaimReport,
  own: PlannedClaim,
  planned: PlannedDocument,
  report: DocumentReport,
): Amendment {
  const { question } = own;
  if (own.knownWrong !== null) return left('it is marked as `known-wrong`');
  if (question.kind === 'shown') return amendShown(claim, own, planned, report);
  if (question.kind !== 'runs' || own.sheetPath === null || own.sheetPlace === null) {
    return left('it is not an output or an expectation: repair the block or the sheet');
  }
  if (question.howOften !== 'always' || question.since !== null)
    return left('`since` and `how-often` are for a person to say');
  const runs = report.runs.filter(({ id }) => claim.runs.includes(id));
  const failing = new Set(claim.findings.filter(({ holds }) => !holds).map(({ kind }) => kind));
  const edits: ValueEdit[] = [];
  for (const expectation of question.expectations.filter(({ kind }) => failing.has(kind))) {
    const amended = amend(expectation, runs, matchesLine);
    if (amended.kind === 'left') return amended;
    const said = amended.gone.find((gone) => claim.quotes.some((quote) => says(quote, gone)));
    if (said !== undefined) return left(`the document says \`${said}\` itself, and a sentence is never rewritten`);
    edits.push({ place: own.sheetPlace, path: ['expect', expectation.kind], ...patternValue(amended.value) });
  }
  return edits.length === 0
    ? left('nothing was seen that could be written')
    : { kind: 'sheet', path: own.sheetPath, edits };
}

/** A number or a word of its own, not a piece of another one. */
function says(quote: string, gone: string): boolean {
  const at = quote.indexOf(gone);
  if (at === -1 || gone === '') return false;
  return !/^\d+$/u.test(gone) || new RegExp(String.raw`(?<![\d.])${gone}(?!\d|\.\d)`, 'u').test(quote);
}

/** A fence behind a block that shows all that was printed and nothing else; or each part that is not so, where it stands. */
function amendShown(
  claim: ClaimReport,
  { question, programName }: PlannedClaim,
  planned: PlannedDocument,
  { runs }: DocumentReport,
): Amendment {
  if (question.kind !== 'shown') return left('it is no output');
  if (question.volatile.length > 0) return left('what it shows may differ each time');
  const { document } = planned;
  const own = runs.filter(({ id, program }) => program === programName && claim.runs.includes(id));
  const [part, ...others] = question.parts;
  const block = document.blocks.find(({ lines }) => lines[0]?.place.line === part?.place.line);
  const isWhole = part?.form === 'output' && part.of.kind === 'run' && others.length === 0 && part.error === null;
  const isFence = block !== undefined && planned.roles[document.blocks.indexOf(block)] === 'output';
  if (part === undefined || !isWhole || !isFence) return amendParts(claim, question.parts, { document, runs: own });
  const included = block.lines.find(({ place }) => place.origin !== undefined)?.place.origin;
  if (included !== undefined) return left(`it stands in \`${included.path}\`, which the document includes`);
  const shown = block.lines.map(({ text }) => text);
  if (shown.join('\n') !== part.lines.join('\n')) return left('remarks stand among the lines that it shows');
  if (own.length === 0 || own.some(({ ended }) => ended !== 'exit')) return left('not every run came to its end');
  const seen = sameOutput(own);
  if (seen === null) return left(runsDiffer(own));
  if (!canBeShown(seen)) return left('what was printed cannot be shown as it is');
  const after = realign(shown.map(linePattern), seen, matchesLine)?.map((pattern, index) =>
    textOf(pattern, shown, index),
  );
  const edit = after === undefined ? null : editFence(document, block, after);
  return edit === null ? left('it cannot be brought together with what was seen') : { kind: 'document', edits: [edit] };
}

/** Nothing is written where one of the parts must be left: the claim would stay false. */
function amendParts(
  claim: ClaimReport,
  parts: readonly ShownPart[],
  { document, runs }: { readonly document: Document; readonly runs: readonly RunReport[] },
): Amendment {
  const wrong = pairParts(parts, claim.findings);
  if (wrong === null || wrong.length === 0) return left('which line it is that differs cannot be told');
  const edits: TextEdit[] = [];
  for (const { part, seen } of wrong) {
    const { line } = part.place;
    const block = document.blocks.find(({ place, endLine }) => place.line <= line && line <= endLine);
    const included = block?.lines.find(({ place }) => place.origin !== undefined)?.place.origin;
    if (included !== undefined) return left(`it stands in \`${included.path}\`, which the document includes`);
    // A label below other remarks tells of all of them, or of the statement above it alone.
    if (part.below !== undefined && parts.some(({ of }) => of.kind === 'statement'))
      return left(`line ${line}: which statements it tells of is for a person to say`);
    if (seen === 'differs') return left(`line ${line}: ${runsDiffer(runs)}`);
    if (block === undefined || seen === null) return left(`line ${line}: what was seen cannot be shown as it is`);
    const edited = editPart(part, seen, { document, block, matches: matchesLine });
    if (edited.kind === 'left') return left(`line ${line}: ${edited.because}`);
    edits.push(edited.edit);
  }
  return { kind: 'document', edits };
}

function linePattern(text: string): LinePattern {
  return /^\s*(?:\.\.\.|…|\[\.\.\.\])\s*$/u.test(text) ? { kind: 'any-lines' } : { kind: 'literal', text };
}

/** An ellipsis stays as its author wrote it. */
function textOf(pattern: LinePattern, shown: readonly string[], index: number): string {
  if (pattern.kind === 'literal') return pattern.text;
  const written = shown.filter((text) => linePattern(text).kind === 'any-lines');
  return shown.slice(index).find((text) => written.includes(text)) ?? written.at(-1) ?? '...';
}

async function editSheet(
  path: string,
  edits: readonly ValueEdit[],
  { cwd, asRun }: { readonly cwd: string; readonly asRun: string | null },
): Promise<{ readonly path: string; readonly before: string; readonly after: string }> {
  const bytes = await readBytes(path, cwd);
  if (!(bytes instanceof Uint8Array)) return { path, before: '', after: '' };
  const mark = markOf(bytes);
  // What was run, not what somebody may have written since: places are those of its claims.
  const text = asRun ?? new TextDecoder().decode(bytes);
  const { text: edited, left: unplaced } = replaceValues(text, edits);
  const { problems } = parseSheet(path, new TextEncoder().encode(edited));
  const sound = unplaced.length === 0 && problems.every(({ severity }) => severity === 'warning');
  return { path, before: mark + text, after: sound ? mark + edited : mark + text };
}

/** A byte order mark stays, where there is one. */
function markOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice(0, 3)).startsWith('\uFEFF') ? '\uFEFF' : '';
}

function left(because: string): Amendment {
  return { kind: 'left', because };
}
