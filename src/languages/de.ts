import { stemmer } from '@orama/stemmers/german';
import { deCues } from './cues/de.js';
import { singularGerman, umlautGerman } from './de-forms.js';
import type { Language } from './language.js';
import { deSections } from './sections/de.js';
import { memoised, words } from './stem-memo.js';
import { deStopWords } from './stop-words/de.js';

/** German: the Snowball rules, over spellings with and without umlauts. */
export const de: Language = {
  code: 'de',
  name: 'German',
  script: 'word',
  stem: memoised((word) => stemmer(umlautGerman(word))),
  singular: singularGerman,
  capitalNouns: true,
  abbreviations: new Set([
    ...words(`abb abs abschn allg anh anl anm art aufl ausg bd bde begr beh bes betr bez bzgl bzw ca chr co d.h dgl dipl
      dr ebd ehem eigtl einschl entspr erg etc evtl e.v f ff fa fig forts fr frz geb gem ges gest ggf ggfs griff hg hr hrn hrsg
      i.a i.d.r i.e i.s.d i.v.m i.w inkl insb insbes ing jh jhd kap kfz kl lfd lit lt m.a.w m.e max mind min mio mrd
      n.chr nr nrn o.ä o.a o.g od österr p.a pos priv prof prot reg rd resp rn s sog sog st std str tab tel tsd u u.a u.ä u.u
      ung usf usw v v.a v.chr verf vgl vol vorm vors v.h wiss z z.b z.t z.zt z.z zit ziff zit zt zzgl zz
      jan feb febr mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so bgbl abl rz bmuv stk schweiz dt`),
    'z. b',
    'd. h',
    'u. a',
    'i. d. r',
    'o. ä',
    'o. g',
    'u. ä',
    'v. a',
    'z. t',
    'i. s. d',
    'i. v. m',
    'n. chr',
    'v. chr',
    'e. v',
    'et al',
    's. o',
    's. u',
  ]),
  stopWords: deStopWords,
  commonWords: new Set(
    words(`mission missionen zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig hundert tausend million
      millionen milliarde milliarden mio mrd erste ersten erster erstes zweite zweiten dritte dritten halfte viertel drittel jahr jahre
      jahren jahres jahrlich monat monate monaten prozent neu neue neuen neuer neues beispiel beispiele beispielsweise
      verschiedene verschiedenen unterschiedliche ermoglicht ermoglichen ebenfalls gleichzeitig notwendig erforderlich
      insbesondere insgesamt seite seiten anhang http https www allgemein allgemeine bereich bereiche rahmen weitere weiteren`),
  ),
  months: [
    ['januar', 'jänner', 'jan', 'jaenner'],
    ['februar', 'feber', 'febr', 'feb'],
    ['märz', 'maerz', 'mrz', 'mär'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  sections: deSections,
  cues: deCues,
};
