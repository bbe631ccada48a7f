import type { Code, Construct, Extension, State } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formulaLine: 'formulaLine';
  }
}

const dollar = 36;

/** `$a$` or `$$a$$` in a line. */
const inText: Construct = {
  name: 'formulaText',
  tokenize: (effects, ok, nok) => {
    let opening = 0;
    let closing = 0;
    const inside: State = (code) => {
      if (code === null || isLineEnd(code)) return nok(code);
      effects.consume(code);
      closing = code === dollar ? closing + 1 : 0;
      if (closing < opening) return inside;
      effects.exit('htmlText');
      return ok;
    };
    const open: State = (code) => {
      if (code !== dollar || opening === 2) return inside(code);
      effects.consume(code);
      opening += 1;
      return open;
    };
    return (code) => {
      effects.enter('htmlText');
      return open(code);
    };
  },
};

/** Lines from one that begins with `$$` to one that ends with it. */
const inFlow: Construct = {
  name: 'formulaFlow',
  concrete: true,
  tokenize: (effects, ok, nok) => {
    let dollars = 0;
    let isOpen = false;
    let isClosed = false;
    const lineStart: State = (code) => {
      if (code === null) return nok(code);
      if (isLineEnd(code)) return lineEnd(code);
      effects.enter('formulaLine');
      return within(code);
    };
    const within: State = (code) => {
      if (code === null || isLineEnd(code)) return lineWithin(code);
      const isSpace = code === 32 || code < 0;
      dollars = code === dollar ? dollars + 1 : 0;
      if (!isSpace) isClosed = isOpen && dollars === 2;
      isOpen ||= dollars === 2;
      effects.consume(code);
      return within;
    };
    const lineWithin: State = (code) => {
      effects.exit('formulaLine');
      if (!isClosed) return code === null ? nok(code) : lineEnd(code);
      effects.exit('htmlFlow');
      return ok(code);
    };
    const lineEnd = (code: Code): State => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    };
    const second: State = (code) => (code === dollar ? within(code) : nok(code));
    return (code) => {
      effects.enter('htmlFlow');
      effects.enter('formulaLine');
      effects.consume(code);
      dollars = 1;
      return second;
    };
  },
};

/**
 * Formulas of TeX, as remark-math has them. They are taken for HTML that shows nothing: braces and angles mean there what
 * they do not mean to MDX.
 */
export const mathematics: Extension = { flow: { [dollar]: inFlow }, text: { [dollar]: inText } };

/** Those below 0 that are no white space within a line. */
function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}
