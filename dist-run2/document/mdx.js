import { Parser } from 'acorn';
import acornJsx from 'acorn-jsx';
import { htmlFlow, htmlText } from 'micromark-core-commonmark';
/**
 * How MDX is read, and beside it what Docusaurus allows: comments of HTML, and ids of headings (`{#id}`), which are taken
 * for HTML that shows nothing. Its JavaScript is read, never run.
 */
export function readsMdx({ effort, opened }) {
    // At each closing brace all since the opening one is tried anew, in a time that grows with the square. What is thrown
    // is taken for an error of the text; what can be read, whatever it is, ends the search.
    const spendOn = (input) => effort.spend(unitsEach * input.length);
    const acorn = {
        parse: (input, options) => javaScript.parse(spendOn(input) ? input : '', options),
        parseExpressionAt: (input, position, options) => {
            if (spendOn(input))
                return javaScript.parseExpressionAt(input, position, options);
            const expression = javaScript.parseExpressionAt('0', 0, options);
            expression.end = input.length;
            return expression;
        },
    };
    return { options: { acorn }, extension: beyondMdx(opened) };
}
const javaScript = Parser.extend(acornJsx());
const unitsEach = 20;
function only(construct, name, opening) {
    const opens = { partial: true, tokenize: tokenizeText(opening) };
    const tokenize = function tokenize(effects, ok, nok) {
        return effects.check(opens, construct.tokenize.call(this, effects, ok, nok), nok);
    };
    // MDX disables those of HTML by their names.
    return { ...construct, name, tokenize };
}
function tokenizeText(text) {
    return (effects, ok, nok) => {
        const stepAt = (index) => {
            return (code) => {
                if (index === text.length) {
                    effects.exit('data');
                    return ok(code);
                }
                if (code !== text.charCodeAt(index))
                    return nok(code);
                if (index === 0)
                    effects.enter('data');
                effects.consume(code);
                return stepAt(index + 1);
            };
        };
        return stepAt(0);
    };
}
const [numberSign, lessThan, openingBrace, closingBrace] = [35, 60, 123, 125];
const headingId = {
    name: 'headingId',
    tokenize: (effects, ok, nok) => {
        const behindBrace = (code) => {
            if (code !== numberSign)
                return nok(code);
            effects.consume(code);
            return inside;
        };
        const inside = (code) => {
            // Below 0 are ends of lines.
            if (code === null || code < 0)
                return nok(code);
            effects.consume(code);
            if (code !== closingBrace)
                return inside;
            effects.exit('htmlText');
            return ok;
        };
        return (code) => {
            effects.enter('htmlText');
            effects.consume(code);
            return behindBrace;
        };
    },
};
function beyondMdx(opened) {
    const tokenize = function tokenize(_effects, _ok, nok) {
        const { line, column } = this.now();
        return (code) => {
            opened({ line, column });
            return nok(code);
        };
    };
    const opening = { tokenize, partial: true };
    return {
        flow: { [lessThan]: [opening, only(htmlFlow, 'commentFlow', '<!--')], [openingBrace]: opening },
        text: { [lessThan]: [opening, only(htmlText, 'commentText', '<!--')], [openingBrace]: [opening, headingId] },
    };
}
