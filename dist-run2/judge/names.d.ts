/**
 * Whether a Python class is meant by the name that the author wrote: its bare name, its full name, or the name of a
 * package that holds its module (`asyncio.TimeoutError` for `asyncio.exceptions.TimeoutError`).
 */
export declare function matchesTypeName(expected: string, observed: string): boolean;
