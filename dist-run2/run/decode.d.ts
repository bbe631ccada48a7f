/** `unknown` from the Python side becomes a type here and nowhere else. Each function throws a TypeError that says where. */
export type Fields = Readonly<Record<string, unknown>>;
export declare function fields(value: unknown, name: string): Fields;
export declare function text(from: Fields, name: string): string;
export declare function number(from: Fields, name: string): number;
export declare function flag(from: Fields, name: string): boolean;
export declare function word<const Word extends string>(from: Fields, name: string, known: readonly Word[]): Word;
export declare function list<Item>(from: Fields, name: string, item: (value: Fields) => Item): readonly Item[];
export declare function words<const Word extends string>(from: Fields, name: string, known: readonly Word[]): readonly Word[];
export declare function texts(from: Fields, name: string): readonly string[];
/** Null stays null, anything else must be what `decode` takes. */
export declare function nullable<Value>(from: Fields, name: string, decode: (from: Fields, name: string) => Value): Value | null;
export declare function object<Value>(decode: (value: Fields) => Value): (from: Fields, name: string) => Value;
