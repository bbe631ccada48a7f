import type { Block, Document } from '../model/document.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { BlockRole, Context, Program } from '../model/plan.ts';
import type { DirectiveReport } from '../model/report.ts';
import type { Problem } from '../model/problem.ts';
import type { ProgramSource } from '../model/program-source.ts';
import type { Claim, Sheet } from '../model/sheet.ts';
import { assignClaimIds } from './claim-ids.ts';
import type { ClaimContext, ClaimDraft } from './claim.ts';
import { draftClaim } from './claim.ts';
import type { CleanDraft, LoneProgram } from './clean.ts';
import { draftCleanClaims } from './clean.ts';
import { pythonOf } from './needs.ts';
import { ambiguousSelector, ignoredButUsed, unknownDirective, unusedIgnore } from './problems.ts';
import { Programs, usualLimitSeconds } from './programs.ts';
import type { RunSettings } from './programs.ts';
import { resolveReference } from './resolve.ts';
import { blockRoles } from './roles.ts';
import { findBlocks } from './selector.ts';
import { isPython } from './session.ts';
import { Shown } from './shown.ts';
import type { ShownClaim } from './shown/claim.ts';
import { isRunOn } from './shown/order.ts';
import type { NotRun } from './shown/order.ts';
import { blocksOf, whyUnresolved } from './unresolved.ts';
import type { ShownProgram } from './shown/program.ts';
import { interpretersIn } from './versions.ts';

export interface DocumentDraft {
  readonly document: Document;
  readonly sheets: readonly Sheet[];
  readonly roles: readonly BlockRole[];
  readonly programs: readonly Program[];
  readonly claims: readonly ClaimDraft[];
  readonly cleans: readonly CleanDraft[];
  readonly shown: readonly ShownDraft[];
  /** Blocks that are not run because of a mark of another tool. */
  readonly skipped: readonly { readonly block: Block; readonly why: NotRun }[];
  readonly directives: readonly DirectiveReport[];
  /** Programs that no claim refers to and whose block is gone. */
  readonly gonePrograms: readonly { readonly name: string; readonly reason: string }[];
  readonly problems: readonly Problem[];
}

/** What the document shows of a program that no sheet speaks of. */
export interface ShownDraft {
  readonly program: Program;
  readonly interpreters: readonly Interpreter[];
  readonly claims: readonly ShownClaim[];
  /** One run that shows it is enough. */
  readonly isEnoughOnce: boolean;
  readonly asItStands: ShownProgram['asItStands'];
}

export interface DocumentInput extends Omit<ClaimContext, 'programs'> {
  readonly sheets: readonly Sheet[];
  readonly settings: RunSettings;
  readonly context?: Context;
}

/** One document with its sheets: programs, claims, roles and implicit claims; runs are planned for all together. */
export function draftDocument(input: DocumentInput): DocumentDraft {
  const { document, sheets } = input;
  const programs = new Programs(document, input.settings);
  const named = sheets.map((sheet) => addNamedPrograms(input, sheet, programs));
  const drafted = draftClaims({ ...input, programs }, sheets);
  const ignores = sheets.flatMap((sheet) => findIgnored(document, sheet, programs));
  const used = new Set(programs.all.flatMap((program) => program.blockIds));
  const ignored = new Set(ignores.flatMap((each) => each.block?.id ?? []));
  const reader = new Shown(
    document,
    input.interpreters,
    input.settings.timeoutSeconds === null ? usualLimitSeconds : Infinity,
    input.context,
  );
  const skipped = document.blocks.flatMap((block) => {
    const isFree = isPython(block) && !used.has(block.id) && !ignored.has(block.id);
    const why = isFree ? (whyUnresolved([block]) ?? reader.whyNotRun(block, input.interpreters)) : null;
    return why === null ? [] : [{ block, why }];
  });
  const free = document.blocks.filter(({ id }) => !used.has(id) && !ignored.has(id));
  for (const { block } of skipped) ignored.add(block.id);
  const marked = document.blocks.filter((block) => !used.has(block.id) && reader.isOutput(block));
  const roles = blockRoles(document, { used, ignored });
  const unclaimed = document.blocks.filter((block, index) => {
    return !marked.includes(block) && (roles[index] === 'unclaimed' || roles[index] === 'session');
  });
  const checks = reader.checks.filter((block) => reader.whyNotRun(block, input.interpreters) === null);
  const unfenced = sheets.length === 0 ? reader.unfenced : [];
  const programsShown = [...unclaimed, ...checks, ...unfenced].map((block) => reader.program(block));
  const outputs = new Set([...marked, ...programsShown.map(({ output }) => output)]);
  const shown = programsShown.map((each) => standAlone({ ...input, reader }, each, programs));
  const lone = [
    ...named.flatMap((each) => each.lone),
    ...shown.slice(0, shown.length - unfenced.length).map((each) => each.lone),
  ];
  return {
    document,
    sheets,
    roles: roles.map((role, index) => (outputs.has(document.blocks[index] ?? null) ? 'output' : role)),
    skipped,
    directives: reader.honoured([...free, ...checks], input.interpreters),
    claims: drafted.claims,
    cleans: draftCleanClaims(drafted.claims, lone),
    shown: shown.map((each) => each.draft),
    programs: programs.all,
    gonePrograms: named.flatMap((each) => each.gone),
    problems: [
      ...named.flatMap((each) => each.problems),
      ...drafted.problems,
      ...ignores.flatMap((each) => each.problems),
      ...reader.unknownDirectives.map((each) => unknownDirective(document.path, each)),
    ],
  };
}

interface NamedPrograms {
  readonly lone: readonly LoneProgram[];
  readonly gone: DocumentDraft['gonePrograms'];
  readonly problems: readonly Problem[];
}

/**
 * A name of the sheet belongs to its program, so these come before programs that are named after blocks and claims. One
 * that only lends its definitions is not run itself.
 */
function addNamedPrograms(input: DocumentInput, sheet: Sheet, programs: Programs): NamedPrograms {
  const claimed = new Set(sheet.claims.flatMap(referencesOf));
  const lent = new Set(usesOf(sheet));
  const lone: LoneProgram[] = [];
  const gone: { name: string; reason: string }[] = [];
  const problems: Problem[] = [];
  for (const { name, place } of sheet.programs) {
    const reference = { text: name, place };
    const resolution = resolveReference({ document: input.document, sheet, trail: [] }, reference, 'claim');
    if (resolution.kind === 'refused') problems.push(...resolution.problems);
    if (!claimed.has(name) && lent.has(name)) continue;
    if (resolution.kind === 'gone' && !claimed.has(name)) gone.push({ name, reason: resolution.reason });
    if (resolution.kind !== 'program') continue;
    const program = programs.add(name, [sheet], resolution.program);
    if (claimed.has(name) || whyUnresolved(blocksOf(input.document, program)) !== null) continue;
    const asked = interpretersIn(input.interpreters, sheet.python);
    lone.push({ program, interpreters: interpretersIn(asked, pythonOf(input.document, program.blockIds)) });
  }
  return { lone, gone, problems };
}

function usesOf(sheet: Sheet): readonly string[] {
  const inline = sheet.claims.flatMap((claim) => inlineSource(claim) ?? []);
  return [...sheet.programs, ...inline].flatMap((source) => source.uses.map((each) => each.text));
}

function inlineSource({ basis }: Claim): ProgramSource | null {
  return basis.kind === 'program' && basis.program.kind === 'inline' ? basis.program.source : null;
}

function referencesOf({ basis }: Claim): readonly string[] {
  if (basis.kind !== 'program') return [];
  const own = basis.program.kind === 'reference' ? [basis.program.reference.text] : [];
  const compared = basis.expectations.flatMap((each) => (each.kind === 'compared-with' ? [each.program.text] : []));
  return [...own, ...compared];
}

function draftClaims(
  context: ClaimContext,
  sheets: readonly Sheet[],
): { readonly claims: readonly ClaimDraft[]; readonly problems: readonly Problem[] } {
  const { ids, problems } = assignClaimIds(sheets);
  const results = sheets.flatMap((sheet) =>
    sheet.claims.flatMap((claim) => {
      const id = ids.get(claim);
      return id === undefined ? [] : [draftClaim(context, sheet, claim, id)];
    }),
  );
  return {
    claims: results.flatMap((result) => (result.kind === 'draft' ? [result.draft] : [])),
    problems: [...problems, ...results.flatMap((result) => (result.kind === 'refused' ? result.problems : []))],
  };
}

interface Ignored {
  readonly block: Block | null;
  readonly problems: readonly Problem[];
}

function findIgnored(document: Document, sheet: Sheet, programs: Programs): readonly Ignored[] {
  const used = new Set(programs.all.flatMap((program) => program.blockIds));
  return sheet.ignores.map((ignore) => {
    const match = findBlocks(document, ignore.block);
    switch (match.kind) {
      case 'found': {
        const { block } = match;
        return { block, problems: used.has(block.id) ? [ignoredButUsed(sheet, ignore, block)] : [] };
      }
      case 'ambiguous':
        return { block: null, problems: [ambiguousSelector(sheet, ignore.block, match.candidates)] };
      case 'none':
        return { block: null, problems: [unusedIgnore(sheet, ignore, match.nearest)] };
    }
  });
}

/** Asked where some sheet of the document speaks of it at all; without a sheet everywhere. */
function standAlone(
  { document, sheets, interpreters, reader }: DocumentInput & { readonly reader: Shown },
  shown: ShownProgram,
  programs: Programs,
): { readonly lone: LoneProgram; readonly draft: ShownDraft } {
  const ranges = sheets.length === 0 ? [null] : sheets.map((sheet) => sheet.python);
  const inRange = new Set(ranges.flatMap((range) => interpretersIn(interpreters, range)));
  const { block, order, claims, expected, asItStands } = shown;
  const program = programs.addShown(block.id, sheets, shown);
  const sought = interpreters.filter(
    (each) => inRange.has(each) && isRunOn(order.skips, each) && reader.isFor(block, each),
  );
  const asked = interpretersIn(sought, pythonOf(document, program.blockIds));
  return {
    lone: { program, interpreters: asked, shown: { expected, place: block.place, order, asItStands } },
    draft: { program, interpreters: asked, claims, asItStands, isEnoughOnce: order.runs > 1 },
  };
}
