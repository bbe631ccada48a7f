import type { AsItStands } from '../../model/as-it-stands.ts';
import { splitStatements } from '../statements.ts';

/**
 * What a `try` outside of functions ends with on purpose: `except KeyError: raise` with that, `except KeyError as error: raise
 * ValueError from error` with the other one. Not what any error would do, such as below a bare `except:`, nor what hides
 * the cause.
 */
export function rethrownIn(source: string): Pick<AsItStands, 'rethrown'> {
  const lines = source.split('\n');
  const types = splitStatements(source).flatMap(({ startLine, endLine }) => {
    const own = lines.slice(startLine, endLine + 1);
    return /^try\s*:/u.test(own[0] ?? '') ? typesIn(own) : [];
  });
  return types.length === 0 ? {} : { rethrown: [...new Set(types)] };
}

function typesIn(lines: readonly string[]): readonly string[] {
  let caught: readonly string[] = [];
  return lines.flatMap((text) => {
    if (/^(?:else|finally)\b/u.test(text)) caught = [];
    const clause = /^except\*?\s+(?<types>.*?)(?:\s+as\s+\w+)?\s*:/u.exec(text)?.groups?.['types'];
    if (clause !== undefined) caught = namesIn(clause);
    if (caught.length === 0) return [];
    if (/(?:^|:)\s+raise\s*(?:#.*)?$/u.test(text)) return caught;
    const type = /(?:^|:)\s+raise (?<type>[\w.]+)(?:\(.*\))? from (?!None\b)\w/u.exec(text)?.groups?.['type'];
    return type === undefined ? [] : namesIn(type);
  });
}

function namesIn(text: string): readonly string[] {
  const names = text.match(/\w+(?=[\s,)]|$)/gu) ?? [];
  return names.filter((name) => /^[A-Z]/u.test(name) && !/^(?:Base)?Exception$/u.test(name));
}
