import { parse } from 'yaml';
import * as z from 'zod';
/** Reads `mkdocs.yml` as far as it names folders; what cannot be read names none. */
export function readMkdocs(text) {
    const read = configSchema.safeParse(parseLeniently(text)).data;
    const found = (read?.markdown_extensions ?? []).flatMap((extensions) => extensions['pymdownx.snippets']?.base_path ?? []);
    return { documents: read?.docs_dir ?? 'docs', snippets: found.flatMap((each) => each ?? []) };
}
/** Tags such as `!!python/name:` and `!ENV` are those of MkDocs and its plugins. */
function parseLeniently(text) {
    try {
        const value = parse(text, { logLevel: 'silent', strict: false, uniqueKeys: false, maxAliasCount: 100 });
        return value;
    }
    catch {
        return null;
    }
}
const textOrNothing = z.string().nullable().catch(null);
const folders = z.union([z.string().transform((path) => [path]), z.array(textOrNothing)]);
const extensions = z
    .object({ 'pymdownx.snippets': z.object({ base_path: folders.optional() }).nullish().catch(null) })
    .catch({ 'pymdownx.snippets': null });
const configSchema = z.object({
    docs_dir: z.string().optional().catch(undefined),
    markdown_extensions: z
        .union([z.array(extensions), extensions.transform((each) => [each])])
        .nullish()
        .catch(null),
});
