/** `unknown` from the Python side becomes a type here and nowhere else. Each function throws a TypeError that says where. */
export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(value, 'an object', name);
  return Object.fromEntries(Object.entries(value));
}

export function text(from: Fields, name: string): string {
  const value = from[name];
  if (typeof value !== 'string') throw unexpected(value, 'a string', name);
  return value;
}

export function number(from: Fields, name: string): number {
  const value = from[name];
  if (typeof value !== 'number') throw unexpected(value, 'a number', name);
  return value;
}

export function flag(from: Fields, name: string): boolean {
  const value = from[name];
  if (typeof value !== 'boolean') throw unexpected(value, 'true or false', name);
  return value;
}

export function word<const Word extends string>(from: Fields, name: string, known: readonly Word[]): Word {
  const found = known.find((candidate) => candidate === from[name]);
  if (found === undefined) throw unexpected(from[name], known.join(' or '), name);
  return found;
}

export function list<Item>(from: Fields, name: string, item: (value: Fields) => Item): readonly Item[] {
  const value = from[name];
  if (!Array.isArray(value)) throw unexpected(value, 'a list', name);
  return value.map((entry: unknown) => item(fields(entry, name)));
}

export function words<const Word extends string>(from: Fields, name: string, known: readonly Word[]): readonly Word[] {
  const value = from[name];
  if (!Array.isArray(value)) throw unexpected(value, 'a list', name);
  return value.map((entry: unknown) => word({ entry }, 'entry', known));
}

export function texts(from: Fields, name: string): readonly string[] {
  const value = from[name];
  if (!Array.isArray(value)) throw unexpected(value, 'a list', name);
  return value.map((entry: unknown) => text({ entry }, 'entry'));
}

/** Null stays null, anything else must be what `decode` takes. */
export function nullable<Value>(
  from: Fields,
  name: string,
  decode: (from: Fields, name: string) => Value,
): Value | null {
  return from[name] === null ? null : decode(from, name);
}

export function object<Value>(decode: (value: Fields) => Value): (from: Fields, name: string) => Value {
  return (from, name) => decode(fields(from[name], name));
}

function unexpected(value: unknown, expected: string, name: string): TypeError {
  return new TypeError(`Unexpected ${JSON.stringify(value) ?? 'nothing'} as \`${name}\`, expected ${expected}`);
}
