// A long output is compared in a dozen ways, and each of them begins so.
const longTexts = new Map<string, string>();
const longLength = 10_000;
const mostLongTexts = 4;

/** What is written differently in each run or version is written one way. */
export function unified(text: string): string {
  if (text.length < longLength) return unifiedAnew(text);
  const known = longTexts.get(text);
  if (known !== undefined) return known;
  const result = unifiedAnew(text);
  const [oldest] = longTexts.keys();
  if (oldest !== undefined && longTexts.size === mostLongTexts) longTexts.delete(oldest);
  longTexts.set(text, result);
  return result;
}

function unifiedAnew(text: string): string {
  return (
    text
      .replaceAll(/[‘’“”"`]/gu, "'")
      .replaceAll(/(?<![\w'])u(?=')/gu, '')
      .replaceAll(/<(?<name>genexpr|locals|lambda|listcomp|dictcomp|setcomp|module)>/gu, '$<name>')
      .replaceAll(/\b_sre\.SRE_(?=Match|Pattern)/gu, 're.')
      .replaceAll(/\b\w+\.locals\./gu, '')
      .replaceAll(/<(?<kind>module) (?<name>'\w+')[^<>]*>/gu, '<$<kind> $<name>>')
      .replaceAll(/<class (?<name>'[\w.]+')>/gu, '$<name>')
      .replaceAll(/\b0x[\da-f]{4,}\b/giu, '0x')
      .replaceAll(/<ipython-input[^>]*>|<stdin>|<input>|<console>|<python-input[^>]*>/gu, '<>')
      .replaceAll(/\b(?:__main__\.|datetime\.(?=(?:date|datetime|time|timedelta|timezone)\())/gu, '')
      // The version of a package, in links to its documentation.
      .replaceAll(/(?<=https?:\/\/[^\s'<>]{1,80}\/v?)(?<major>\d+)(?:\.\d+)+(?=\/)/gu, '$<major>')
      // From the beginning of a path only, or a long word would be read again from each of its letters.
      .replaceAll(/(?<![\w.~/\\-])(?:[A-Za-z]:)?(?:[\w.~-]*[/\\]){2,}(?=[\w.-]+\.\w+)/gu, '')
      .replaceAll(/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/giu, '<uuid>')
  );
}
