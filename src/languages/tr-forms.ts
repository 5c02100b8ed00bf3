const DOTS = /\u0307/g;
/**
 * Dotted and dotless i are one letter here: texts in capitals, and what OCR makes of them, mix them. Other accents go as
 * well; vowel harmony is not needed to take endings off.
 */
export function foldTurkish(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(DOTS, '').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
}

const CASE = '(?:n(?:i|u|in|un|a|e|da|de|dan|den|daki|deki|ca|ce)?|yla|yle)';
/** Endings from the outermost, with how many letters must stay. Written without the difference of ı and i, ü and u. */
const ENDINGS: readonly { readonly ending: RegExp; readonly least: number }[] = [
  { ending: new RegExp(`l[ae]r(?:i(?:${CASE})?|in|[ae]|d[ae](?:n|ki)?|l[ae]|imiz\\w{0,5})?$`), least: 2 },
  { ending: new RegExp(`(?<=[aeiou])s[iu](?:${CASE})?$`), least: 2 },
  { ending: /(?<=[^aeiou])[iu]n(?:i|u|in|un|a|e|da|de|dan|den|daki|deki|ca|ce)$/, least: 3 },
  { ending: /(?<=[aeiou])n[iu]n$/, least: 3 },
  { ending: /(?<=[^aeiou])[iu]yl[ae]$/, least: 3 },
  { ending: /(?<=[aeiou])y(?:[iu]|[ae]|l[ae])$/, least: 3 },
  { ending: /(?<=[aeioulmnrvyzgdbjkpstcfhs])[dt][ae](?:n|ki)$/, least: 3 },
  { ending: /(?<=[aeioulmnrvyzgdbj])d[ae]$/, least: 3 },
  { ending: /(?<=[kpstcfh])t[ae]$/, least: 4 },
  { ending: /(?<=[^aeiou])[iu]n$/, least: 4 },
  { ending: /(?<=[^aeiou])l[ae]$/, least: 5 },
  { ending: /m[ae]k$/, least: 3 },
  { ending: /(?<=[^aeiou])[iu]$/, least: 3 },
  { ending: /(?<=[^aeiou])[ae]$/, least: 4 },
];
/** "mak" is the verb's name as "ma" is, and keeps its m. */
const MOST_ENDINGS = 4;
const SOFT: Readonly<Record<string, string>> = { g: 'k', b: 'p', d: 't' };

/**
 * A word without its plural, possessive and case endings, folded; soft ends harden (atığı, atık). Not Snowball: that asks
 * for vowel harmony, which words in capitals and words without dots have lost.
 */
export function stemTurkish(word: string): string {
  let form = foldTurkish(word);
  for (let times = 0; times < MOST_ENDINGS; times++) {
    const before = form;
    for (const { ending, least } of ENDINGS) {
      const cut = form.replace(ending, '');
      if (cut === form || cut.length < least) continue;
      form = ending.source.startsWith('m[ae]k') ? `${cut}m` : cut;
      break;
    }
    if (form === before) break;
  }
  const last = form.at(-1) ?? '';
  return form.length >= 4 && SOFT[last] !== undefined ? form.slice(0, -1) + SOFT[last] : form;
}
