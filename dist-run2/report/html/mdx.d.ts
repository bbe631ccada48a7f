import type { Options } from 'remark-rehype';
type Handlers = NonNullable<Options['handlers']>;
/**
 * How MDX is shown that nobody runs: elements of HTML as such, components as what is in them, an expression as it is
 * written unless it is text. Comments, `import` and `export` show nothing.
 */
export declare const mdxHandlers: Handlers;
export {};
