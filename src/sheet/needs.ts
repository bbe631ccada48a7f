import type { Document } from '../model/document.ts';
import type { Needs } from '../model/needs.ts';
import type { Problem } from '../model/problem.ts';
import { readFrontMatter } from './front-matter.ts';
import { readScriptHeader } from './script-header.ts';

/** The packages that a document names: `requirements` of its front matter, and the script headers of its Python blocks. */
export function readNeeds(document: Document): { readonly needs: Needs; readonly problems: readonly Problem[] } {
  const frontMatter = readFrontMatter(document);
  const headers = document.blocks.flatMap((block) => {
    const read = block.lang === 'python' ? readScriptHeader(document.path, block.lines) : null;
    return read === null ? [] : [{ ...read, id: block.id }];
  });
  return {
    needs: {
      requirements: frontMatter.requirements,
      scripts: new Map(headers.flatMap(({ id, header }) => (header === null ? [] : [[id, header] as const]))),
    },
    problems: [...frontMatter.problems, ...headers.flatMap((each) => each.problems)],
  };
}
