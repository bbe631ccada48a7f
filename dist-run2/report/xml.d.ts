/** An element with attributes; those that are null are left out. */
export interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string | number | null>>;
    readonly children: readonly (Element | string)[];
}
export declare function element(name: string, attributes?: Element['attributes'], children?: Element['children']): Element;
/** An XML 1.0 document in UTF-8, indented by two. What stands beside text is not indented, so that no text changes. */
export declare function xmlText(root: Element): string;
