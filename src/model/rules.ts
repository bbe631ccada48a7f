/**
 * Every rule that a Problem can name, with what `claimcheck explain RULE` says of it: the one table of this prose.
 * `title` is what is wrong, `explanation` why it matters, `remedy` what to do.
 */
export interface Rule {
  readonly title: string;
  readonly explanation: string;
  readonly remedy: string;
}

export const rules = {
  // Sheet and configuration
  'yaml-syntax': rule('The YAML cannot be read', '', ''),
  'unknown-key': rule('A key that claimcheck does not know', '', ''),
  'wrong-type': rule('A value of the wrong type', '', ''),
  'missing-key': rule('A key that must be there is not', '', ''),
  'conflicting-keys': rule('Keys that exclude each other', '', ''),
  'duplicate-key': rule('A key stands twice in one mapping', '', ''),
  'duplicate-id': rule('Two claims or two programs have one name', '', ''),
  'invalid-time': rule('A time that cannot be read', '', ''),
  'invalid-ratio': rule('A ratio that cannot be read', '', ''),
  'invalid-pattern': rule('A pattern that cannot be used', '', ''),
  'invalid-version': rule('A Python version or range that cannot be read', '', ''),
  'invalid-date': rule('A date or period that cannot be read', '', ''),
  'invalid-warning': rule('A warning or error expectation that cannot be read', '', ''),
  'forbidden-key': rule('A key that is refused because it could change objects of the program', '', ''),
  'alias-growth': rule('Anchors and aliases that grow too large', '', ''),
  'file-too-large': rule('A file larger than claimcheck reads', '', ''),
  // Documents
  'not-text': rule('A file that is not UTF-8 text', '', ''),
  'unreadable-file': rule('A file that cannot be read', '', ''),
  'hidden-block': rule('A fenced Python block that the Markdown parser does not see', '', ''),
  'duplicate-block-id': rule('Two blocks have one id', '', ''),
  // Plan
  'missing-document': rule('A sheet names a document that is not there', '', ''),
  'ambiguous-selector': rule('A selector matches several blocks', '', ''),
  'ambiguous-quote': rule('A quote occurs several times', '', ''),
  'no-program': rule('A claim has no program to run', '', ''),
  'unknown-program': rule('A program or block that does not exist', '', ''),
  'circular-uses': rule('Programs use each other in a circle', '', ''),
  'replace-count': rule('A replacement does not occur exactly once', '', ''),
  'unused-ignore': rule('An ignore entry that matches nothing', '', ''),
  'ignored-but-used': rule('A block is both used and ignored', '', ''),
  // Options
  'no-such-path': rule('A path that does not exist', '', ''),
  'nothing-to-check': rule('Nothing to check was found', '', ''),
  'invalid-option': rule('An option or its value that claimcheck does not know', '', ''),
  'invalid-results': rule('A results file that cannot be read', '', ''),
  'unwritable-output': rule('A results path that cannot be written', '', ''),
  'unmatched-filter': rule('A filter that matches no claim', '', ''),
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

function rule(title: string, explanation: string, remedy: string): Rule {
  return { title, explanation, remedy };
}
