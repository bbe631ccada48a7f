/** A text as a scalar of YAML 1.2 that every reader takes for that text: plain where that is safe, else quoted. */
export function scalar(text) {
    return isPlain(text) ? text : quoted(text);
}
/** In double quotes; what cannot be seen is escaped, as YAML and JSON both have it. */
export function quoted(text) {
    return JSON.stringify(text).replaceAll(/[\u007f-\u00a0\u00ad\u2028\u2029\ufeff\ufffe\uffff]|\p{Cf}/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    });
}
function isPlain(text) {
    const isWord = /^[\p{L}_][\p{L}\p{N} _.+/()（）、，。-]*$/u.test(text);
    return isWord && !text.endsWith(' ') && !/^(?:true|false|null|yes|no|on|off|none|y|n)$/iu.test(text);
}
