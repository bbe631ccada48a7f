import { quoted } from './yaml-text.js';
/** `expect` of a claim, as lines of YAML. */
export function expectLines(expect) {
    return ['expect:', ...valueLines(expect).map((line) => `  ${line}`)];
}
function valueLines(expect) {
    switch (expect.kind) {
        case 'stdout':
            return expect.lines.length === 0
                ? ['stdout: ""']
                : ['stdout:', ...expect.lines.map((line) => `  - ${patternText(line)}`)];
        case 'contains':
            return ['contains:', ...expect.lines.map((line) => `  - ${patternText(line)}`)];
        case 'error':
            return [`error: ${quoted(expect.error)}`];
        case 'warnings':
            return expect.warnings.length === 0
                ? ['warnings: none']
                : ['warnings:', ...expect.warnings.map((warning) => `  - ${quoted(warning)}`)];
        case 'duration':
            return [`duration: ${expect.time}`];
        case 'holds':
            return [`holds: ${quoted(expect.expression)}`];
    }
}
/** Alone on its line, `...` would be any lines. */
function patternText(line) {
    return line.trim() === '...' ? `{ matches: ${quoted(String.raw `^\s*\.\.\.\s*$`)} }` : quoted(line);
}
