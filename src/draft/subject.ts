import type { Block, Document } from '../model/document.ts';
import type { PlannedDocument, Program } from '../model/plan.ts';
import type { ClaimReport, DocumentReport, RunReport } from '../model/report.ts';
import type { DraftedProgram } from './sheet-draft.ts';

/** A Python block, its program and what its run showed. */
export interface Subject {
  readonly block: Block;
  readonly program: DraftedProgram;
  readonly run: RunReport | null;
  /** Whether it runs clean, and what the document shows of it: the claims that need no sheet. */
  readonly implicit: readonly ClaimReport[];
  /** The block with its output, where one follows. */
  readonly output: Block | null;
}

/** By the id of its block; none of a block that no program of its own runs. */
export function readSubject(
  block: Block,
  { document, roles, programs }: PlannedDocument,
  report: DocumentReport,
): readonly (readonly [string, Subject])[] {
  const index = document.blocks.indexOf(block);
  const program = programs.find(({ blockIds }) => blockIds[0] === block.id);
  if ((roles[index] !== 'unclaimed' && roles[index] !== 'session') || program === undefined) return [];
  const next = document.blocks[index + 1];
  const subject = {
    block,
    program: { block: block.selector, uses: selectorsOf(program, document).slice(1) },
    run: report.runs.find((run) => run.program === program.name) ?? null,
    implicit: report.claims.filter((claim) => claim.implicit && claim.program === program.name),
    output: next !== undefined && roles[index + 1] === 'output' ? next : null,
  };
  return [[block.id, subject]];
}

function selectorsOf({ blockIds }: Program, { blocks }: Document): readonly string[] {
  return blockIds.flatMap((id) => blocks.find((block) => block.id === id)?.selector ?? []);
}
