/** Null: what the fence holds is no Markdown, or nobody knows. */
export function directiveOf(piece, source) {
    const { name = '', title = '' } = /^\{(?<name>[\w-]+)\}\s*(?<title>.*)$/u.exec(piece.info ?? '')?.groups ?? {};
    if (!withMarkdown.has(name))
        return null;
    const options = piece.lines.findIndex(({ text }) => !/^:[\w-]+:/u.test(text));
    const opening = source.lines.find(({ line }) => line === piece.place.line);
    const offset = opening?.text.lastIndexOf(title) ?? -1;
    return {
        title: title === '' || opening === undefined || offset === -1 || takesPath.has(name)
            ? null
            : { text: title, line: opening.line, shift: opening.shift + offset },
        content: options === -1 ? [] : piece.lines.slice(options),
    };
}
const takesPath = new Set(['figure', 'versionadded', 'versionchanged', 'deprecated', 'only']);
const withMarkdown = new Set(('admonition attention caution danger error hint important note seealso tip warning todo versionadded versionchanged ' +
    'deprecated only figure container rubric topic sidebar margin aside epigraph pull-quote compound div ' +
    'dropdown details tab-set tab-item tabs tab grid grid-item grid-item-card card card-body card-carousel ' +
    'exercise exercise-start solution solution-start proof theorem definition example remark').split(' '));
