import { words } from './stem-memo.js';

/** Words whose last vowel is no ending of number. */
const INVARIABLE = new Set(
  words(`dopo prima sotto sopra contro circa ogni oggi ieri quindi tuttavia invece entro oltre sempre mentre come dove quale quali
    molto poco più meno anche ancora quando senza verso presso tale tali dati software hardware email internet computer server
    crisi analisi tesi sintesi ipotesi basi fasi diagnosi specie serie superficie euro radio foto auto moto video`),
);

/**
 * What singular and plural of a lower-case Italian noun have in common: "rifiuto" and "rifiuti", "energia" and "energie",
 * "bosco" and "boschi". Endings in an accent ("città") and short words stay.
 */
export function singularItalian(word: string): string {
  if (word.length <= 4 || word.length > 64 || INVARIABLE.has(word)) return word;
  const stem = /[aeio]$/.test(word) ? word.slice(0, -1) : word;
  if (stem === word) return word;
  if (/[cg]h$/.test(stem)) return stem.slice(0, -1);
  return stem.endsWith('i') && stem.length > 4 ? stem.slice(0, -1) : stem;
}
