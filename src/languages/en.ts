import { stemmer } from '@orama/stemmers/english';
import { enCues } from './cues/en.js';
import { americanSpelling, singularEnglish } from './en-forms.js';
import type { Language } from './language.js';
import { enSections } from './sections/en.js';
import { memoised, words } from './stem-memo.js';
import { enStopWords } from './stop-words/en.js';

/** English: Snowball's stemmer (Porter 2) over American spelling. */
export const en: Language = {
  code: 'en',
  name: 'English',
  script: 'word',
  stem: memoised((word) => stemmer(americanSpelling(word))),
  singular: singularEnglish,
  abbreviations: new Set([
    ...words(`no nos art arts fig figs eq eqs sec secs ch chap vol vols ed eds p pp par para paras app approx
      cf e.g i.e eg ie viz vs al inc ltd corp co plc llc dept div est mr mrs ms messrs dr prof hon rev gen gov sen rep
      col capt lt sgt pres st mt ft jr sr esq u.s u.k u.n e.u u.s.a u.a.e d.c ph.d m.sc b.sc m.a b.a a.m p.m
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri
      tel ext min max avg incl excl resp ca op cit ibid seq esp tab ref refs reg regs ann ser sq cu lb oz
      mio bn mn tr ave blvd rd bldg n.b nb q.v s.o a.k.a`),
    'et al',
    'et seq',
    'op. cit',
  ]),
  stopWords: enStopWords,
  commonWords: new Set(
    words(`mission missions omission omissions litigation waiting zero two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds thousand
      thousands million millions billion billions trillion first second third fourth fifth sixth seventh eighth ninth tenth half
      cent percent year years annual annually month months new example use used using include includes included including based
      well among amongst towards another various different therefore however able page pages annex http https www com org order want wants
      need needs major general leading
      something anything everything nothing someone anyone everyone`),
  ),
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  sections: enSections,
  cues: enCues,
};
