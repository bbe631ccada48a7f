/**
 * Every rule that a Problem can name, with what `claimcheck explain RULE` says of it: the one table of this prose.
 * `title` is what is wrong, `explanation` why it matters, `remedy` what to do.
 */
export interface Rule {
    readonly title: string;
    readonly explanation: string;
    readonly remedy: string;
}
export declare const rules: {
    'yaml-syntax': Rule;
    'unknown-key': Rule;
    'wrong-type': Rule;
    'missing-key': Rule;
    'conflicting-keys': Rule;
    'duplicate-key': Rule;
    'duplicate-id': Rule;
    'invalid-name': Rule;
    'invalid-time': Rule;
    'invalid-ratio': Rule;
    'invalid-pattern': Rule;
    'invalid-version': Rule;
    'invalid-requirement': Rule;
    'invalid-date': Rule;
    'invalid-warning': Rule;
    'forbidden-key': Rule;
    'alias-growth': Rule;
    'file-too-large': Rule;
    'not-text': Rule;
    'document-too-complex': Rule;
    'broken-mdx': Rule;
    'unreadable-file': Rule;
    'hidden-block': Rule;
    'unresolved-include': Rule;
    'duplicate-block-id': Rule;
    'unknown-directive': Rule;
    'missing-document': Rule;
    'ambiguous-selector': Rule;
    'ambiguous-quote': Rule;
    'no-program': Rule;
    'unknown-program': Rule;
    'circular-uses': Rule;
    'proves-nothing': Rule;
    'replace-count': Rule;
    'unused-ignore': Rule;
    'ignored-but-used': Rule;
    'no-such-path': Rule;
    'nothing-to-check': Rule;
    'invalid-option': Rule;
    'invalid-results': Rule;
    'results-outdated': Rule;
    'unwritable-output': Rule;
    'partial-results': Rule;
    'mismatched-parts': Rule;
    'unmatched-filter': Rule;
};
export type RuleId = keyof typeof rules;
