import { readFrontMatter } from './front-matter.js';
import { readScriptHeader } from './script-header.js';
/** The packages that a document names: `requirements` of its front matter, and the script headers of its Python blocks. */
export function readNeeds(document) {
    const frontMatter = readFrontMatter(document);
    const headers = document.blocks.flatMap((block) => {
        const read = block.lang === 'python' ? readScriptHeader(document.path, block.lines) : null;
        return read === null ? [] : [{ ...read, id: block.id }];
    });
    return {
        needs: {
            requirements: frontMatter.requirements,
            scripts: new Map(headers.flatMap(({ id, header }) => (header === null ? [] : [[id, header]]))),
        },
        problems: [...frontMatter.problems, ...headers.flatMap((each) => each.problems)],
    };
}
