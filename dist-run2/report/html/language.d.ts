/** Language of a text by its script, for the fonts and the voice that suit it; null: that of the page. */
export declare function languageOf(text: string): 'zh' | 'ja' | 'ko' | null;
