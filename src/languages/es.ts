import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import { esCues } from './cues/es.js';
import { singularSpanish } from './es-forms.js';
import type { Language } from './language.js';
import { esSections } from './sections/es.js';
import { memoised, words } from './stem-memo.js';
import { esStopWords } from './stop-words/es.js';

/** "sostenible" and "sustentable" are one word on two sides of the ocean, and neither is "sostener". */
const SUSTAINABLE = /^(?:sostenible|sustentable)/u;
const SUSTAINABILITY = /^(?:sostenibilidad|sustentabilidad)/u;

/** Nouns that the rules would let fall together with a verb or another noun ("medida", "medir"; "suelo", "suele"). */
const APART = new Map<string, string>([
  ['medida', 'medida'],
  ['medidas', 'medida'],
  ['suelo', 'suelo'],
  ['suelos', 'suelo'],
  ['circular', 'circular'],
  ['circulares', 'circular'],
  ['cobre', 'cobre'],
  ['mina', 'mina'],
  ['minas', 'mina'],
  ['medioambiente', 'medioambient'],
  ['páramo', 'páramo'],
  ['páramos', 'páramo'],
  ['productividad', 'productividad'],
  ['suficiencia', 'suficiencia'],
  ['modular', 'modular'],
  ['modulares', 'modular'],
  ['modularidad', 'modularidad'],
  ['público', 'público'],
  ['pública', 'público'],
  ['publico', 'público'],
  ['publica', 'público'],
  ['publicos', 'público'],
  ['publicas', 'público'],
  ['públicos', 'público'],
  ['públicas', 'público'],
  ['planta', 'planta'],
  ['plantas', 'planta'],
]);

/** Verbs change their letters before "e" ("reutilizar", "reutilice"; "aplicar", "aplique"), which the rules do not undo. */
const SUBJUNCTIVE = /(?<=[a-z]{4})i(?:ce|cen|cemos)$/u;
const IN_ICE = new Set(
  words(
    'índice indice apéndice apendice vértice vertice artífice cómplice complice códice precipicio superficie',
  ),
);

/** Spanish: the Snowball rules. */
export const es: Language = {
  code: 'es',
  name: 'Spanish',
  script: 'word',
  stem: memoised((word) => {
    if (SUSTAINABLE.test(word)) return 'sostenible';
    if (SUSTAINABILITY.test(word)) return 'sostenibilidad';
    const infinitive = IN_ICE.has(word) ? word : word.replace(SUBJUNCTIVE, 'izar');
    return APART.get(word) ?? stemmer.stem(infinitive).replace(/qu$/u, 'c');
  }),
  singular: singularSpanish,
  abbreviations: new Set([
    ...words(`sr sra srta sres sras d dª dña dr dra dres prof profa lic ing arq mtro mtra gral cnel cap caps art arts al inc lit
      núm nums núms num nº n no nos pág págs pag pags p pp vol vols t ed eds edit fig figs tab cuad gráf anex cf cfr vid véase ej
      etc aprox máx mín max min tel télf telf fax ext apdo av avda avd c ctra pza plza km op cit ibid ibíd íd id ob loc
      trad coord coords comp comps dir dirs sec secc sig sigs ss seq dpto depto dept gob min secr univ adm admón cía cia ltda s.a
      s.l s.a.s s.r.l s.a.b c.v inc ee.uu ee uu ff.aa jj.oo rr.hh rr p.ej v.gr v.g a.c d.c a.m p.m m.n dec ltd
      ene feb abr jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom mill mm mdp mdd vs i.e e.g q.e.p.d`),
    'p. ej',
    'por ej',
    'v. gr',
    'et al',
    'op. cit',
    'ob. cit',
    'ee. uu',
    'a. c',
    'd. c',
    's. a',
    's. l',
    'c. v',
    'n. del t',
  ]),
  stopWords: esStopWords,
  commonWords: new Set(
    words(`mision misiones omision omisiones tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien ciento cientos mil
      miles millon millones primer primero primera primeras primeros segundo segunda tercer tercero tercera cuarto cuarta quinto
      mitad ano anos anual anuales mes meses ciento nuevo nuevos nueva nuevas ejemplo conjunto diferente diferentes diversos
      diversas distintos distintas permite permiten permitir igualmente asimismo necesario necesaria necesarios necesarias pagina
      paginas anexo anexos http https www general generales parte partes forma manera caso casos`),
  ),
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  sections: esSections,
  cues: esCues,
};
