import type { Block, Document } from '../../model/document.ts';
import type { AsItStands } from '../../model/as-it-stands.ts';
import type { ProgramLine, Volatile } from '../../model/plan.ts';
import { blockLines } from '../compose.ts';
import { sourceText } from '../session.ts';
import { programText } from '../source.ts';
import {
  deprecatingAt,
  endlessAt,
  errorsNamedIn,
  errorsSpokenOf,
  failingAt,
  failingTogether,
  mentionsErrors,
  waitingAt,
  warnedAt,
} from './failing.ts';
import { isBegunOnly, isInsideWith, isPieceOfNext } from './continued.ts';
import { isForm } from './form.ts';
import { raisedAtEnd } from './raised-at-end.ts';
import { isLoneOutput } from './fence.ts';
import { isAwaited } from './awaited.ts';
import { newerSyntaxIn } from './newer-syntax.ts';
import { openingOf } from './no-code.ts';
import { notationsIn } from './notation.ts';
import { packagesIn } from './packages.ts';
import { linesBesideErrors, raisingLines } from './pieces.ts';
import type { Composed } from './pieces.ts';
import { placeholderIn } from './placeholder.ts';
import { proseBeside } from './prose.ts';
import { versionsBeside, versionsOver } from './said-range.ts';
import { isRewrittenNext } from './redefined.ts';
import { rethrownIn } from './rethrown.ts';
import type { State } from './state.ts';
import { isSleeping, isStuck } from './stuck.ts';
import { isAskedAbout } from './task.ts';
import { unboundIn } from './unbound.ts';
import { releaseOf } from './release.ts';
import { callOf, settingOf } from './setting.ts';
import { hasClassLeftOut, hasStub, isLeftToReader } from './volatile.ts';

interface Standing {
  readonly document: Document;
  readonly state: State;
  /** Of runs, where nobody chose it; else Infinity. */
  readonly limitSeconds: number;
  /** Of the document: see `filesIn`. */
  readonly files: readonly string[];
}

interface Written {
  readonly block: Block;
  readonly composed: Composed;
  readonly volatile: readonly Volatile[];
  /** Something shows what it prints. */
  readonly isShown: boolean;
}

/** What the document leaves out of a program, or says of it. */
export function readAsItStands({ document, state, limitSeconds, files }: Standing, written: Written): AsItStands {
  const { block, composed, volatile } = written;
  const beside = proseBeside(document, block);
  const source = programText(composed.lines);
  const own = sourceText(block);
  const isComposed = composed.lines.some((line) => isAbove(block, line));
  const unbound = unboundIn(source, {
    text: document.text,
    own,
    above: state.namesAbove(block),
    below: (name) => state.definedBelow(block, name),
  });
  return {
    unbound,
    own: [block.place.line, block.endLine],
    versions: [
      ...versionsBeside(beside, document.headings[block.heading ?? -1]?.text ?? ''),
      ...versionsOver(document, block),
    ],
    notations: [
      ...notationsIn(blockLines(block), document.text, isBegunOnly(document, block)),
      ...(isLoneOutput(document, block) ? block.lines.slice(0, 1) : []).map(({ text, place }) => ({
        text: text.trim(),
        line: place.line,
      })),
    ],
    ...openingOf(block.lines),
    newerSyntax: newerSyntaxIn(composed.lines),
    files,
    ...packagesIn(document.text),
    ...placeholderIn(composed.lines),
    failing: failingAt(beside) ?? failingTogether(document, block),
    endless: endlessAt(composed.lines, beside) ?? waitingAt(composed.lines, limitSeconds),
    isOpen:
      volatile.includes('state') ||
      isLeftToReader(own) ||
      isAskedAbout(document, block) ||
      isRewrittenNext(document, block) ||
      isForm(document, block) ||
      hasClassLeftOut(own) ||
      isPieceOfNext(document, block) ||
      isInsideWith(own, linesOutside(block, composed.lines)) ||
      isAnotherVersion(own, linesOutside(block, composed.lines)) ||
      (unbound.length > 0 && isComposed) ||
      hasStub(programText(linesOutside(block, composed.lines))),
    raisingLines: [...raisingLines(composed, mentionsErrors(beside)), ...linesBesideErrors(block)],
    errorsNamed: errorsNamedIn(beside),
    errorsSpokenOf: errorsSpokenOf(beside),
    ...(written.isShown ? {} : raisedAtEnd(block)),
    ...(mentionsErrors(beside) ? rethrownIn(source) : {}),
    ...(readsInput(source) ? { readsInput: true } : {}),
    ...warnedAt(beside),
    raising: composed.raising,
    borrowed: composed.chunks.filter(({ firstLine }) => isAbove(block, composed.lines[firstLine])).length,
    linesAbove: composed.lines.flatMap((line) => {
      return isAbove(block, line) && /^\S/u.test(line.text) ? (line.place?.line ?? []) : [];
    }),
    ...(isStuck(composed.lines) || isSleeping(composed.lines, limitSeconds) ? { isStuck: true } : {}),
    ...deprecatingAt(document, block),
    ...settingOf(document, block),
    ...callOf(document, source),
    ...releaseOf(document, block),
    ...(isFromElsewhere(document, block, composed.lines) ? { isFromElsewhere: true } : {}),
    ...(definesClassAgain(own, linesOutside(block, composed.lines)) ? { redefinesClass: true } : {}),
    ...(/^(?:(?:async )?def test_\w|class Test\w)/mu.test(own) ? { hasTests: true } : {}),
    ...(isAwaited(document, block, own) ? { isAwaited: true } : {}),
  };
}

/** Of whoever runs it; not what it puts there itself. */
function readsInput(source: string): boolean {
  return /\bsys\.stdin\b|\bfrom sys import .*\bstdin\b|\bopen\(0[,)]/u.test(source) && !/\bstdin\s*=[^=]/u.test(source);
}

/** Modules that a document writes as files: `calendar` of `calendar.py`. */
export function filesIn(text: string): readonly string[] {
  return [
    ...new Set(
      [...text.matchAll(/(?<![\w.-])(?<name>[a-z_]\w*)\.py\b/giu)].map(({ groups }) => groups?.['name'] ?? ''),
    ),
  ];
}

/** Defines and registers anew what a block above has registered: readers put the one in the place of the other. */
function isAnotherVersion(source: string, above: readonly ProgramLine[]): boolean {
  const names = [...source.matchAll(/^@.*\n(?:@.*\n)*(?:async )?def (?<name>\w+)/gmu)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
  return names.some((name) =>
    above.some(({ text }) => new RegExp(String.raw`^(?:async )?def ${name}\b`, 'u').test(text)),
  );
}

function definesClassAgain(source: string, above: readonly ProgramLine[]): boolean {
  const names = [...source.matchAll(/^class (?<name>\w+)/gmu)].map(({ groups }) => groups?.['name'] ?? '');
  return names.some((name) => above.some(({ text }) => new RegExp(String.raw`^class ${name}\b`, 'u').test(text)));
}

/** Values, and not only what is imported or defined. */
function isFromElsewhere({ blocks }: Document, block: Block, lines: readonly ProgramLine[]): boolean {
  const others = blocks.filter(({ heading }) => heading !== block.heading);
  return linesOutside(block, lines).some(({ text, place }) => {
    const line = place?.line ?? 0;
    return (
      /^[A-Za-z_]\w*(?:: [^=]+)? = /u.test(text) && others.some((each) => each.place.line < line && line < each.endLine)
    );
  });
}

function linesOutside(block: Block, lines: readonly ProgramLine[]): readonly ProgramLine[] {
  return lines.filter(({ place }) => place === null || place.line < block.place.line || place.line > block.endLine);
}

function isAbove(block: Block, line: ProgramLine | undefined): boolean {
  const place = line?.place ?? null;
  return place !== null && place.line < block.place.line;
}
