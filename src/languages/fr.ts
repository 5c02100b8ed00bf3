import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import { frCues } from './cues/fr.js';
import { singularFrench } from './fr-forms.js';
import type { Language } from './language.js';
import { frSections } from './sections/fr.js';
import { memoised, words } from './stem-memo.js';
import { frStopWords } from './stop-words/fr.js';

/** Spellings that French texts use side by side ("clef", "clé"; the reform of 1990 dropped some circumflexes). */
const VARIANTS = new Map<string, string>([
  ['clef', 'clé'],
  ['clefs', 'clés'],
  ['évènement', 'événement'],
  ['évènements', 'événements'],
  ['cout', 'coût'],
  ['couts', 'coûts'],
  ['réglementation', 'règlementation'],
  ['réglementations', 'règlementations'],
  ['réglementaire', 'règlementaire'],
  ['réglementaires', 'règlementaires'],
]);

/** French: the Snowball rules. */
export const fr: Language = {
  code: 'fr',
  name: 'French',
  script: 'word',
  stem: memoised((word) => stemmer.stem(VARIANTS.get(word) ?? word)),
  singular: singularFrench,
  abbreviations: new Set([
    ...words(`m mm mme mmes mlle mlles dr pr prof me mgr st ste sts stes art arts al chap ch fig figs tab vol t éd ed eds
      p pp n no nos num cf ex env env av bd blvd pl rte tél tel fax réf ref réfs adj adm admin agr ann app approx
      ass auj bibl bull c.-à-d c.à.d càd c.a.d coll comp dép dept dir div doc gén gouv hab ibid id i.e e.g inf sup
      suppl max min mio mrd mds mns nb n.b op cit par pop préf prov rem resp sq sqq ss trad univ vs viz
      janv jan févr fév fevr fev avr juil sept oct nov déc dec lun mar mer jeu ven sam dim
      u.e n.u o.n.u é.-u é.u r.-u s.a s.a.s r.g.p.d d.c j.-c j.o inc ltée cie éts ets boul`),
    'p. ex',
    'par ex',
    'c. à d',
    'et al',
    'op. cit',
    'et suiv',
    'av. j.-c',
    's. d',
    's. l',
  ]),
  stopWords: frStopWords,
  commonWords: new Set(
    words(`mission missions omission omissions deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent cents mille millier
      milliers million millions milliard milliards premier premiere premiers premieres second seconde deuxieme troisieme quatrieme
      cinquieme moitie an ans annee annees annuel annuelle mois pourcent nouveau nouveaux nouvel nouvelle nouvelles exemple ensemble
      different differents differente differentes divers diverses permet permettent permettre permettant egalement
      necessaire necessaires fois page pages annexe annexes http https www general generale generaux evidemment`),
  ),
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'févr', 'fév', 'fevrier', 'fevr', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc', 'decembre', 'dec'],
  ],
  sections: frSections,
  cues: frCues,
};
