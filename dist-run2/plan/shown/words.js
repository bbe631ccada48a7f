/** Nouns by which documents call what a program prints, in the languages that they are written in. */
const nouns = [
    'outputs?|out|stdout|results?',
    'salidas?|resultados?|saídas?|sorties?|résultats?|ausgaben?|ergebnis|uscita|risultat[oi]',
    'вывод|результаты?|çıktı(?:sı)?|sonuç|wyniki?|wyjście|hasil(?:nya)?|keluaran|uitvoer|resultaat|utdata|resultat|výstup|výsledek',
    'kimenet|eredmény|rezultat|tulos|kết quả|ผลลัพธ์|النتيجة|الناتج|خروجی|פלט|आउटपुट|αποτέλεσμα',
    '(?:打印|程序|控制台|异常|错误|錯誤)?(?:输出|輸出)(?:的?(?:结果|結果|内容|如下))?|(?:运行|運行|执行|執行|打印)(?:的?(?:结果|結果))|结果|結果',
    '出力(?:結果|例)?|実行(?:結果|例)|출력(?: ?결과| ?예시)?|(?:실행 ?)?결과',
].join('|');
/** Verbs that stand before what is printed or returned. */
const verbs = [
    'prints?|returns?|gives|yields|shows|displays|evaluates to|equals',
    'imprime|muestra|devuelve|retorna|exibe|affiche|renvoie|vaut|stampa|restituisce|ergibt|liefert|gibt',
    'выв(?:одит|едет)|(?:на)?печатает|верн[её]т|возвращает|wypisze|zwraca|yazdırır',
    '打印(?:出)?|返回|输出[为為]|輸出為|显示|顯示|得到|(?:结果|結果)(?:是|为|為|は)',
].join('|');
/** `Output`, `the expected output`, `This prints`, `输出结果`. */
export const outputPhrase = String.raw `(?:the |actual |expected |possible |sample |example |program |console |terminal )*(?:${nouns})(?: is| are| esperado| esperada| attendu)?(?:为|為)?|(?:this |it |will |would |should |now |also |still )*(?:${verbs})|expected?|(?:you|we) (?:should |will |would )?(?:see|get)`;
/** Before a value without a colon between. */
export const sayingPhrase = String.raw `(?:this |it |will |would |should |now |also |still |(?:the )?result )*(?:outputs?|${verbs}|is|be|es)|now|输出|輸出`;
/** Where a word begins or ends in any script: `\b` knows Latin letters only. */
const start = String.raw `(?<![\p{L}\p{N}_])`;
const end = String.raw `(?![\p{L}\p{N}_])`;
/** Somewhere in a line of prose; words of scripts that are written without spaces count inside of others too. */
export const outputWords = new RegExp(String.raw `${start}(?:${nouns.replace('|out|', '|')}|${verbs}|printed|printing|produces?|yields?|gives?|shows?|displays?|raises?|выведет|получим|будет)${end}|输出|輸出|结果|結果|打印|出力|実行|运行|報錯|报错|출력|결과`, 'iu');
