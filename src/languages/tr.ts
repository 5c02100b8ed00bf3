import { trCues } from './cues/tr.js';
import type { Language } from './language.js';
import { trSections } from './sections/tr.js';
import { memoised, words } from './stem-memo.js';
import { trStopWords } from './stop-words/tr.js';
import { foldTurkish, stemTurkish } from './tr-forms.js';

const stem = memoised(stemTurkish);

/** Turkish: endings come off by rules that need no vowel harmony; a word's plural, possessive and cases are one word. */
export const tr: Language = {
  code: 'tr',
  name: 'Turkish',
  script: 'word',
  stem,
  singular: stem,
  abbreviations: new Set([
    ...words(`dr prof doç yrd öğr gör av müh mim sn st no nr bkz bk krş örn vb vs vd vesaire m md mad f fık bl böl s sf sh ss c cilt
      yy y cad sok sk mah mh apt bul blv ap kat tel faks tlf gsm e.g i.e etc alb gen org müd gn gnl bşk bld bel il ilç nüf
      ltd şti a.ş aş t.c tc m.ö m.s mö ms km cm mm kg gr lt sn dk sa mlr mly trn ort yak yakl maks min art ed çev haz der yay
      ocak oca şub mar nis may haz tem ağu eyl eki kas ara pzt sal çar per cum cmt paz t.b.m.m a.b.d a.b ab.d u.y.m`),
    'a. ş',
    't. c',
    've ark',
    'ltd. şti',
    'm. ö',
    'm. s',
  ]),
  stopWords: trStopWords,
  commonWords: new Set(
    words(`bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon milyar trilyon yarım
      birinci ikinci üçüncü dördüncü beşinci altıncı ilk son yıl yıllık yılı yılında ay aylık gün dönem dönemi dönemde süre yüzde oran yeni örnek örneğin
      genel diğer farklı çeşitli gerekli önemli sayfa sayfalar ek ekler tablo şekil grafik kutu http https www`).map(
      foldTurkish,
    ),
  ),
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  sections: trSections,
  cues: trCues,
};
