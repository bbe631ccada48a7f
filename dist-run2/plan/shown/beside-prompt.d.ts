import type { Example } from '../examples.ts';
/** `>>> f(x)  # 3` with nothing below shows what the comment says; so does `>>> f(x)  # raises ValueError`. */
export declare function withRemark(example: Example): Example;
