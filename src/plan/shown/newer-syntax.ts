import type { AsItStands } from '../../model/as-it-stands.ts';
import type { ProgramLine } from '../../model/plan.ts';
import { programText } from '../source.ts';
import { readLogicalLines } from '../tokens.ts';
import { codeOf } from './notation.ts';

/** Lines in a syntax that came with a certain Python, the newest first ("What's New in Python" of each). */
export function newerSyntaxIn(lines: readonly ProgramLine[]): NonNullable<AsItStands['newerSyntax']> {
  const source = programText(lines);
  const logical = readLogicalLines(source);
  const code = codeOf(source, logical);
  const strings = logical.flatMap(({ tokens }) =>
    tokens.flatMap(({ kind, text, start, end }) => {
      const version = kind === 'string' ? versionOfString(text, source.slice(start, end)) : null;
      return version === null ? [] : [{ version, index: source.slice(0, start).split('\n').length - 1 }];
    }),
  );
  const found = [
    ...signs.flatMap(({ version, sign }) =>
      code.flatMap((text, index) => (sign.test(text) ? [{ version, index }] : [])),
    ),
    ...strings,
  ];
  return found.map(({ version, index }) => ({
    version,
    text: (lines[index]?.text ?? '').trim(),
    line: lines[index]?.place?.line ?? 0,
  }));
}

const signs: readonly { readonly version: string; readonly sign: RegExp }[] = [
  // PEP 758: several exceptions without brackets. In Python 2 the second one was a name.
  { version: '3.14', sign: /^\s*except\*?\s+[A-Z][\w.]*(?:\s*,\s*[A-Z][\w.]*)+\s*:/u },
  // PEP 696: defaults of type parameters.
  { version: '3.13', sign: /^\s*(?:class|type|(?:async\s+)?def)\s+\w+\s*\[[^\]]*=/u },
  // PEP 695.
  { version: '3.12', sign: /^\s*(?:class|(?:async\s+)?def)\s+\w+\s*\[|^\s*type\s+\w+\s*(?:\[.*\])?\s*=/u },
  // PEP 654 and 646.
  { version: '3.11', sign: /^\s*except\s*\*|\w\[\s*\*\w/u },
  // PEP 634; parenthesized context managers.
  {
    version: '3.10',
    sign: /^\s*(?:match\s+[^=:]+|case\s+[^=:]+(?:\sif\s.*)?):|^\s*(?:async\s+)?with\s*\(.*\bas\b|^\s*(?:async\s+)?with\s*\(\s*$/u,
  },
  // PEP 572 and 570.
  { version: '3.8', sign: /:=|^\s*(?:async\s+)?def\b.*[(,]\s*\/\s*[,)]/u },
];

/** PEP 750: template strings; PEP 701: what f-strings may hold; `f"{x=}"`. */
function versionOfString(prefix: string, text: string): string | null {
  if (/t/iu.test(prefix)) return '3.14';
  if (!/f/iu.test(prefix)) return null;
  const quote = /^\w*(?<quote>"""|'''|"|')/u.exec(text)?.groups?.['quote'] ?? '"';
  const inner = text.slice(prefix.length + quote.length, -quote.length);
  const fields = [...inner.replaceAll('{{', '').matchAll(/\{[^{}]*\}/gu)].flat().join('');
  if (fields.includes(quote) || /\\|#/u.test(fields) || (quote.length === 1 && fields.includes('\n'))) return '3.12';
  return /=\s*(?:![rsa])?(?::[^{}]*)?\}/u.test(fields) ? '3.8' : null;
}
