/** An element with attributes; those that are null are left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly children: readonly (Element | string)[];
}

export function element(
  name: string,
  attributes: Element['attributes'] = {},
  children: Element['children'] = [],
): Element {
  return { name, attributes, children };
}

/** An XML 1.0 document in UTF-8, indented by two. What stands beside text is not indented, so that no text changes. */
export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${draw(root, '')}\n`;
}

function draw({ name, attributes, children }: Element, indent: string): string {
  const stated = Object.entries(attributes).flatMap(([key, value]) => {
    return value === null ? [] : [` ${key}="${escapeAttribute(String(value))}"`];
  });
  const start = `${indent}<${name}${stated.join('')}`;
  if (children.length === 0) return `${start}/>`;
  if (children.some((child) => typeof child === 'string')) {
    const content = children.map((child) => (typeof child === 'string' ? escapeText(child) : draw(child, '')));
    return `${start}>${content.join('')}</${name}>`;
  }
  const inner = children.flatMap((child) => (typeof child === 'string' ? [] : [draw(child, `${indent}  `)]));
  return [`${start}>`, ...inner, `${indent}</${name}>`].join('\n');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll(/["\t\n]/gu, reference);
}

/**
 * Characters outside of `Char` (https://www.w3.org/TR/xml/#charsets) cannot be written at all and are removed. A carriage
 * return would be read as a line feed. C1 controls and those of direction act on terminals, `::` and `##[` on CI systems that read the text in
 * their log; a parser reads all of them as they were.
 */
function escapeText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>\r\u007f-\u009f\u202a-\u202e\u2066-\u2069]|:(?=\p{DI}*:)|#(?=\p{DI}*#)/gu, reference);
}

function reference(character: string): string {
  return named.get(character) ?? `&#${character.codePointAt(0) ?? 0};`;
}

const named: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
