import { shown } from './shown.js';
/**
 * What keeps a text from being YAML 1.2, one Problem a line: the parser goes on after a mistake, and what it then finds
 * in the same line is a consequence of the first.
 */
export function syntaxProblems(path, text, document, positionAt) {
    const problems = new Map();
    const { yaml } = document.directives;
    if (yaml.explicit === true && yaml.version !== '1.2')
        problems.set(1, wrongVersion(path, yaml.version));
    for (const { code, pos } of [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])) {
        const place = positionAt(pos[0]);
        if (problems.has(place.line))
            continue;
        const { reason, advice } = describe(code, contextOf(text, pos[0]));
        problems.set(place.line, { ruleId: 'yaml-syntax', path, place, reason, advice, severity: 'error' });
    }
    return [...problems.values()];
}
function wrongVersion(path, version) {
    return {
        ruleId: 'yaml-syntax',
        path,
        place: { line: 1, column: 1 },
        reason: `Unexpected \`%YAML ${version}\`, expected YAML 1.2`,
        advice: 'Remove the directive.',
        severity: 'error',
    };
}
function contextOf(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/u, '');
    return { line, before: line.slice(0, offset - start), after: line.slice(offset - start) };
}
function describe(code, context) {
    const slip = slips[code];
    return typeof slip === 'function' ? slip(context) : slip;
}
const quoted = (text) => {
    const value = text.trim().slice(0, 200);
    if (!value.includes('"') && !value.includes('\\'))
        return `"${value}"`;
    return `'${value.replaceAll("'", "''")}'`;
};
/** A backtick between backticks would not be seen. */
const startOf = (text) => (text.startsWith('`') ? 'backtick' : `\`${text.slice(0, 1)}\``);
const colonInText = ({ after }) => ({
    reason: 'Unexpected `: ` in plain text, expected quotes around it',
    advice: `YAML reads \`: \` as key and value. Quote the text: ${quoted(after)}`,
});
const unfinished = {
    reason: 'Unexpected end, expected a closing quote or bracket',
    advice: 'Close what was opened above this place.',
};
const marks = (what) => ({
    reason: `Unexpected ${what}, expected a plain value`,
    advice: 'Quote the text if it begins with `&`, `*` or `!`.',
});
const slips = {
    BAD_SCALAR_START: ({ after }) => ({
        reason: `Unexpected ${startOf(after)} at the start of plain text, expected quotes around it`,
        advice: `Quote the text: ${quoted(after)}`,
    }),
    UNEXPECTED_TOKEN: (context) => unexpectedToken(context),
    BLOCK_AS_IMPLICIT_KEY: (context) => context.after.includes(': ') || context.after.endsWith(':')
        ? colonInText(context)
        : { reason: 'Unexpected nested mapping, expected it on lines of its own', advice: 'Start it on a new line.' },
    BLOCK_IN_FLOW: ({ after }) => colonInText({ line: after, before: '', after: after.replace(/\s*[\]}].*$/u, '') }),
    BAD_ALIAS: ({ after }) => ({
        reason: `Unexpected \`${after.slice(0, 1)}\`, expected the name of an anchor after it`,
        advice: `Quote the text if no alias is meant: ${quoted(after.replace(/[\]}].*$/u, ''))}`,
    }),
    TAB_AS_INDENT: { reason: 'Unexpected tab, expected spaces as indentation', advice: 'Replace the tab by spaces.' },
    BAD_INDENT: {
        reason: 'Unexpected indentation, expected the column of the lines that belong together',
        advice: 'Align the line with its neighbours, or close the bracket that is still open above it.',
    },
    MISSING_CHAR: ({ line }) => (/["'[\]{}]/u.test(line) || line === '' ? unfinished : noColon(line)),
    MULTILINE_IMPLICIT_KEY: ({ line }) => noColon(line),
    BAD_DQ_ESCAPE: {
        reason: 'Unexpected escape in a text in double quotes, expected one that YAML knows',
        advice: "Use single quotes, in which a backslash is a backslash: '^\\d+ ms$'",
    },
    TAG_RESOLVE_FAILED: marks('tag'),
    ALIAS_PROPS: marks('anchor or tag on an alias'),
    MULTIPLE_ANCHORS: marks('second anchor'),
    MULTIPLE_TAGS: marks('second tag'),
    BAD_PROP_ORDER: marks('anchor or tag'),
    BAD_COLLECTION_TYPE: marks('tag'),
    MULTIPLE_DOCS: {
        reason: 'Unexpected second YAML document, expected one in a file',
        advice: 'Remove the line `---`, or move what follows it into a file of its own.',
    },
    BAD_DIRECTIVE: {
        reason: 'Unexpected directive, expected none',
        advice: 'Remove the line, or quote the text that begins with `%`.',
    },
    DUPLICATE_KEY: { reason: 'Unexpected second key of one name, expected it once', advice: 'Remove one of the two.' },
    KEY_OVER_1024_CHARS: {
        reason: 'Unexpected length of a key, expected less than 1024 characters',
        advice: 'Shorten it.',
    },
    NON_STRING_KEY: { reason: 'Unexpected key that is not text, expected text', advice: 'Quote the key.' },
    RESOURCE_EXHAUSTION: { reason: 'Unexpected depth of nesting, expected a few levels', advice: 'Check the brackets.' },
    IMPOSSIBLE: { reason: 'Unexpected text, expected YAML', advice: 'Check quotes and indentation near this place.' },
};
function unexpectedToken({ before, after }) {
    const header = /[|>]$/u.exec(before);
    if (header) {
        const value = `${header[0]}${after}`;
        const reason = `Unexpected ${shown(value)} after a key, expected quotes around it`;
        return {
            reason,
            advice: `YAML reads a leading \`${header[0]}\` as a block of lines. Quote the text: ${quoted(value)}`,
        };
    }
    if (after.startsWith('-')) {
        return {
            reason: 'Unexpected list in the line of its key, expected it on the next line',
            advice: 'Break the line.',
        };
    }
    const value = before.replace(/^\s*(?:-\s+)*(?:[^\s:]+:\s+)?/u, '') + after;
    return {
        reason: `Unexpected ${shown(after)} behind a value that is complete, expected the end of the line`,
        advice: `Quote the whole text: ${quoted(value)}`,
    };
}
function noColon(line) {
    if (line.includes('：')) {
        return { reason: 'Unexpected full-width colon, expected `: `', advice: 'Write a colon and a space after the key.' };
    }
    return {
        reason: `Unexpected ${shown(line)} without a colon and a space, expected \`key: value\``,
        advice: 'Write a colon and a space after the key, or quote a text of several lines.',
    };
}
