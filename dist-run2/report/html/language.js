/** Language of a text by its script, for the fonts and the voice that suit it; null: that of the page. */
export function languageOf(text) {
    const sample = text.slice(0, 20_000);
    const count = (script) => sample.match(script)?.length ?? 0;
    const [kana, hangul, han] = [count(/[\p{sc=Hira}\p{sc=Kana}]/gu), count(/\p{sc=Hang}/gu), count(/\p{sc=Han}/gu)];
    const latin = count(/\p{sc=Latn}/gu);
    if (kana + hangul + han === 0 || (kana + hangul + han) * 6 < latin)
        return null;
    if (kana * 5 > han)
        return kana > 0 ? 'ja' : hangul > 0 ? 'ko' : null;
    return hangul > han ? 'ko' : 'zh';
}
