import { watch } from 'chokidar';
import { extname } from 'node:path';
import { relativePath } from './files.js';
/** Watches documents, sheets and the configuration; resolves when it has begun. */
export async function watchFiles({ paths, cwd, changed }) {
    const added = new Set();
    const watcher = watch([...paths], {
        cwd,
        ignoreInitial: true,
        ignored: (path) => isForeign(path) && !added.has(relativePath(path, cwd)),
    });
    const waiting = new Set();
    let timer = null;
    watcher.on('all', (event, path) => {
        const isMeant = watched.has(extname(path).toLowerCase()) || added.has(relativePath(path, cwd));
        if (!isMeant || event === 'addDir' || event === 'unlinkDir')
            return;
        waiting.add(relativePath(path, cwd));
        if (timer !== null)
            clearTimeout(timer);
        timer = setTimeout(() => {
            const files = [...waiting];
            waiting.clear();
            changed(files);
        }, settleMilliseconds);
    });
    await new Promise((resolve, reject) => {
        watcher.once('ready', resolve).once('error', reject);
    });
    return {
        add: (files) => {
            const others = files.filter((file) => !added.has(file));
            for (const file of others)
                added.add(file);
            if (others.length > 0)
                watcher.add(others);
        },
        close: async () => {
            if (timer !== null)
                clearTimeout(timer);
            await watcher.close();
        },
    };
}
/** Editors write a file in several steps. */
const settleMilliseconds = 50;
const watched = new Set(['.md', '.markdown', '.mdx', '.qmd', '.yaml', '.yml']);
/** Folders of tools and dependencies. */
function isForeign(path) {
    return /(?:^|[/\\])(?:node_modules|site-packages|__pycache__|\.(?!\.?(?:[/\\]|$))[^/\\]*)(?:[/\\]|$)/u.test(path);
}
