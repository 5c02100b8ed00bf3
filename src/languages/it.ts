import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import { itCues } from './cues/it.js';
import { singularItalian } from './it-forms.js';
import type { Language } from './language.js';
import { itSections } from './sections/it.js';
import { memoised, words } from './stem-memo.js';
import { itStopWords } from './stop-words/it.js';

/** Words that the rules would let fall together with others: "sostenibile" and "sostenere", "circolare" and "circolazione". */
const APART: readonly (readonly [RegExp, string])[] = [
  [/^sostenibil[ei]$/u, 'sostenibile'],
  [/^circolar[ei]$/u, 'circolare'],
  [/^rifiut[oi]$/u, 'rifiuto'],
  [/^mar[ei]$/u, 'mare'],
  [/^min(?:a|e|iera|iere)$/u, 'miniera'],
];

/** "comunità", "mobilità": nouns that do not inflect, and are neither "comuni" nor "mobile". */
const QUALITY = /it(?:à|a['’]?)$/u;

/** Italian: the Snowball rules. */
export const it: Language = {
  code: 'it',
  name: 'Italian',
  script: 'word',
  stem: memoised(
    (word) =>
      APART.find(([form]) => form.test(word))?.[1] ?? (QUALITY.test(word) ? word : stemmer.stem(word)),
  ),
  singular: singularItalian,
  abbreviations: new Set([
    ...words(`art artt all allegato app avv c.a c.d c.m ca cap capp cfr co comm cod cpv d.c d.l d.lgs d.m d.p.r d.p.c.m dlgs dl dm dott
      dott.ssa dr ecc ed es et etc fasc fig figg gg gen geom ibid id i.e ing int l lett lr l.r max min mio mld mln mq n nn nr num on op p pag
      pagg par parr pp prof prof.ssa prot prov rag reg ric rif s s.a s.p.a s.r.l sec segg seg sig sig.ra sigg spa srl ss st suppl tab
      tabb tel tit tot u.e u.s v vol voll vs gen gennaio feb febbr mar apr mag giu lug ago set sett ott nov dic lun gio ven sab dom
      p.a p.es es.g n.b op cit a.c d.c sez sezz ven`),
    'p. es',
    'ad es',
    'per es',
    'et al',
    'op. cit',
    'd. lgs',
    'e ss',
    'n. b',
  ]),
  stopWords: itStopWords,
  commonWords: new Set(
    words(`missione missioni omissione omissioni due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento mille milione milioni
      miliardo miliardi primo prima primi prime secondo seconda terzo terza quarto meta anno anni annuale annuo mese mesi nuovo nuova
      nuovi nuove esempio insieme diverso diversi diversa diverse consente consentire permette permettere inoltre anche
      necessario necessari volta volte pagina pagine allegato allegati http https www generale generali particolare percento`),
  ),
  months: [
    ['gennaio', 'genn', 'gen'],
    ['febbraio', 'febbr', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'magg', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'sett', 'set'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  sections: itSections,
  cues: itCues,
};
