/** What an error is called, in the languages that documents are written in. */
const nouns = [
  'errors?|exceptions?|tracebacks?|\\w+(?:Error|Exception)',
  'erros?|exceç(?:ão|ões)|errores|excepci(?:ón|ones)|erreurs?|errore|eccezion[ei]',
  'fehler(?:meldung)?|ausnahme|fout(?:melding)?|uitzondering|unntak|undantag|fel(?:meddelande)?|virhe\\p{L}*',
  'ошибк\\p{L}*|исключени\\p{L}*|помилк\\p{L}*|błąd|wyjątek|wyjątku|chyb[aua]|hata\\p{L}*|eror|galat|kesalahan|lỗi',
].join('|');

/** Verbs by which a sentence says that one comes. */
const verbs = [
  'ger(?:a|ar|ará|aria|ou)|lan[çz](?:a|ar|ará|arão|aría)|levanta(?:r|rá)?|d(?:á|ar|ará|aria|ará)|caus(?:a|ar|ará)|provoc(?:a|ar|ará)|ocorre(?:rá)?|dispara(?:r|rá)?|resulta(?:r|rá)?|obte(?:mos|remos|nemos|ndremos)|recebe(?:mos|remos)?|teremos|tendremos|tendríamos',
  'gener(?:a|ar|ará|aría|e)|da|dará|daría|produc(?:e|irá)|arroja(?:rá)?|devuelve|ocurr(?:e|irá)|salta(?:rá)?|obt(?:iene|endrás|endrá)',
  'provoqu\\w+|gén[èe]r\\w+|l[èe]v(?:e|era|er)|déclench\\w+|donn(?:e|era)|cause(?:ra)?|produi(?:t|ra)|renvoi(?:e|\\w+)|obt(?:ient|enez|enons)|entraîn\\w+',
  'erzeugt|verursacht|wirft|führt zu|ergibt|liefert|gibt es|erhalten|erhält|bekommen|bekommt|solleva|restituisce|ottiene|otteniamo',
  'вызовет|вызывает|выда(?:ст|ёт|ет|дим)|приведёт к|приводит к|получи(?:м|те|шь)|возникнет|возникает|будет|викличе|отримаємо',
  'genereert|veroorzaakt|geeft|gooit|kaster|utløser|utlöser|gir|ger|zgłosi|zgłasza|rzuci|rzuca|wyrzuci|spowoduje|otrzymamy|menghasilkan|menyebabkan|memunculkan|akan|terjadi|muncul|báo|gặp|gây|sinh|bị',
].join('|');

const start = String.raw`(?<![\p{L}\p{N}_])`;
const end = String.raw`(?![\p{L}\p{N}_])`;

/** In a sentence: an error comes of it. Of other languages than English and Chinese. */
export const errorComes = new RegExp(
  [
    `${start}(?:${verbs})${end}[^.;:!?]{0,40}?${start}(?:${nouns})${end}`,
    // The verb at the end.
    `${start}(?:fehler|ausnahme)${end}[^.;:!?]{0,24}${start}(?:ausgelöst|geworfen|auf|aus)${end}`,
    String.raw`${start}hata (?:ver|al|fırlat|oluş)\p{L}*|(?:エラー|例外)(?:[（(][^）)]*[）)])?(?:が|を)|(?:에러|오류|예외)(?:가|를|이)? ?(?:발생|난다|납니다|일으)`,
  ].join('|'),
  'iu',
);

/** Anywhere below a block: `But there is an error here!` */
export const errorIsThere = new RegExp(
  String.raw`${start}(?:there(?:['’]s| is| are)|we have|temos|há|tem|hay|tenemos|il y a|gibt es|c['’]è)${end}(?: aqui| aquí| here| ici| hier| qui)?,? ${start}(?:um|un|an?|une|einen?|unos|some|algum|algún)${end} (?:\p{L}+ )?(?:${nouns}|bug|mistake|problem[ae]?)${end}`,
  'iu',
);

/** Opens a sentence that speaks of the block above. */
export const pointsAbove = new RegExp(
  String.raw`^(?:${[
    'iss?o|ist[oae]|ess[ea]s?|est[ea]|o código|ao (?:executar|rodar|tentar)|est[oe]|eso|el código|al (?:ejecutar|correr|intentar)|si (?:\\p{L}+ )?(?:ejecut|corr|intent)\\p{L}+',
    "cel[al]|ceci|ce (?:code|programme)|si (?:on|vous|l['’]on|tu)|dies(?:er|es)?|das|wenn (?:man|wir|du|sie)|questo|se (?:voc\\p{L}+|esegu\\p{L}+|execut\\p{L}+|prov\\p{L}+|tent\\p{L}+)",
    'эт(?:о|от|ой|а)|при (?:запуске|выполнении|попытке)|если|(?:приведённый |последн\\p{L}+ )?(?:пример|код|программа|команда|строка)|це|якщо|bu|ini|kode|jika|to|ten|đoạn|điều này',
  ].join('|')})(?![\p{L}\p{N}_])`,
  'iu',
);

/** Right before the noun: no error. */
export const withoutError = new RegExp(
  `${start}(?:sem|sin|sans|ohne|senza|без|bez|tanpa|nenhum|ningún|aucune?|keine?n?|nessun|geen|inge[nt]|inga|pas d[e']|evit\\p{L}+|trat\\p{L}+|captur\\p{L}+|manej\\p{L}+|gestion\\p{L}+|обработ\\p{L}+|no (?:da|dará|genera|lanza|produce)|não (?:dá|dará|gera|lança)|n['’]\\p{L}+ pas)${end}[^.;:]{0,24}${start}(?:${nouns})${end}`,
  'iu',
);
