/**
 * Whether a name that nothing binds is one that is bound, mistyped: a letter too many, too few, wrong, or two swapped, in
 * words of four letters and more; twice so in words of eight. Words of their own are none: `tasks` for many of `task`,
 * `timer` beside `time`, `min_size` beside `max_size`, `User` beside `user`, `row2` beside `row1`.
 */
export declare function isSlip(name: string, known: string): boolean;
