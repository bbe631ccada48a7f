/** `Output`, `the expected output`, `This prints`, `输出结果`. */
export declare const outputPhrase: string;
/** Before a value without a colon between. */
export declare const sayingPhrase: string;
/** Somewhere in a line of prose; words of scripts that are written without spaces count inside of others too. */
export declare const outputWords: RegExp;
