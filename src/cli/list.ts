import { check } from '../check.ts';
import type { Document } from '../model/document.ts';
import type { BlockRole } from '../model/plan.ts';
import { readOptions } from '../options.ts';
import { alignColumns } from '../report/layout.ts';
import { safeLine } from '../report/safe.ts';
import { makeRequest } from '../request.ts';
import { failWith } from './failure.ts';
import { printProblems } from './screen.ts';

/** `claimcheck list`: prints the blocks of the documents and returns the exit status. */
export async function listCommand(paths: readonly string[]): Promise<number> {
  const cwd = process.cwd();
  const { options, problems } = await readOptions(paths, {}, cwd);
  if (options === null) return printProblems(problems, new Map());
  try {
    const request = makeRequest(options, { cwd });
    const checked = await check(request, { ...request, interpreters: [], missing: [] });
    const planned = checked.documents.flatMap(({ plan }) => plan.documents);
    const roles = new Map(planned.map((each) => [each.document.path, each.roles]));
    process.stdout.write(
      renderList(
        planned.map((each) => each.document),
        roles,
      ),
    );
    // A document without a claim or a Python block is none to verify, but its blocks can be listed.
    const errors = checked.problems.filter(({ ruleId, severity }) => {
      return severity === 'error' && (ruleId !== 'nothing-to-check' || planned.length === 0);
    });
    return errors.length === 0 ? 0 : printProblems(errors, checked.texts);
  } catch (error) {
    return failWith(error);
  }
}

/**
 * Each block of each document on a line: line, language, id, part (where the roles are known), selector. Safe for
 * terminals; the selector comes last, so that it can be copied to the end of the line.
 */
export function renderList(
  documents: readonly Document[],
  roles: ReadonlyMap<string, readonly BlockRole[]> = new Map(),
): string {
  return documents.map((document) => renderDocument(document, roles.get(document.path) ?? null)).join('\n');
}

function renderDocument({ path, title, blocks }: Document, roles: readonly BlockRole[] | null): string {
  const heading = [path, ...(title === null ? [] : [title])].map(safeLine).join('  ');
  if (blocks.length === 0) return `${heading}\n  no code blocks\n`;
  const lineWidth = String(blocks.at(-1)?.place.line ?? 0).length;
  const rows = blocks.map(({ place, lang, id, selector }, index) => [
    `  ${String(place.line).padStart(lineWidth)}`,
    safeLine(lang ?? '-'),
    ...(roles === null ? [] : [roles[index] ?? 'other']),
    safeLine(id),
    safeLine(selector),
  ]);
  return [heading, ...alignColumns(rows).map((row) => row.join(''))].map((line) => `${line}\n`).join('');
}
