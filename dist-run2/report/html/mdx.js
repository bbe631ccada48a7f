import { h } from 'hastscript';
import { defaultHandlers } from 'remark-rehype';
/**
 * How MDX is shown that nobody runs: elements of HTML as such, components as what is in them, an expression as it is
 * written unless it is text. Comments, `import` and `export` show nothing.
 */
export const mdxHandlers = {
    paragraph: (state, node) => (isElement(node) ? state.all(node) : defaultHandlers.paragraph(state, node)),
    mdxJsxFlowElement: (state, node) => drawElement(state, node, 'div'),
    mdxJsxTextElement: (state, node) => drawElement(state, node, 'span'),
    mdxFlowExpression: (state, node) => drawExpression(state, node, true),
    mdxTextExpression: (state, node) => drawExpression(state, node, false),
    mdxjsEsm: () => undefined,
};
/** An element of HTML on a line of its own, such as `<summary>a</summary>`, which MDX reads as words. */
function isElement({ children }) {
    const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    return others.length === 0 && only?.type === 'mdxJsxTextElement' && /^[a-z]/u.test(only.name ?? '');
}
function drawElement(state, node, component) {
    const isHtml = /^[a-z][a-z0-9]*$/u.test(node.name ?? '');
    const properties = {};
    for (const attribute of isHtml ? node.attributes : []) {
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && attribute.name !== 'className')
            properties[attribute.name] = attribute.value;
    }
    const element = h(isHtml ? (node.name ?? component) : component, properties, state.all(node));
    state.patch(node, element);
    return element;
}
function drawExpression(state, node, isFlow) {
    const written = node.value.trim();
    if (written === '' || (written.startsWith('/*') && written.endsWith('*/')))
        return undefined;
    const literal = /^(["'`])(?<text>[^"'`\\$]*)\1$/u.exec(written)?.groups?.['text'];
    const shown = literal === undefined ? h('code', `{${node.value}}`) : { type: 'text', value: literal };
    state.patch(node, shown);
    if (!isFlow)
        return shown;
    const paragraph = h('p', [shown]);
    state.patch(node, paragraph);
    return paragraph;
}
