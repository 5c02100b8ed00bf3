import type { Sections } from '../language.js';

/** As written and in what capitals become when a machine lowers them: "İÇİNDEKİLER", "KISALTMALAR". */
const plain = (titles: readonly string[]): readonly string[] =>
  titles.flatMap((title) => {
    const folded = title.normalize('NFD').replace(/\p{M}/gu, '');
    return folded.includes('ı') ? [folded, folded.replace(/ı/g, 'i')] : [folded];
  });

/** Titles of Turkish sections that are boilerplate, folded: known of every language, since they are looked for while a file is read. */
export const trSections: Sections = {
  contents: plain([
    'içindekiler',
    'içerik',
    'içindekiler tablosu',
    'tablolar',
    'tablolar listesi',
    'tablolar dizini',
    'şekiller',
    'şekiller listesi',
    'şekiller dizini',
    'grafikler listesi',
    'grafikler dizini',
    'kutular listesi',
    'haritalar listesi',
    'ekler listesi',
    'tablo ve şekil listesi',
    'bu belgede',
  ]),
  references: plain([
    'kaynakça',
    'kaynaklar',
    'kaynak',
    'referanslar',
    'bibliyografya',
    'yararlanılan kaynaklar',
    'dipnotlar',
    'notlar',
    'atıflar',
    'başvuru kaynakları',
    'ileri okuma',
  ]),
  acronyms: plain([
    'kısaltmalar',
    'kısaltmalar listesi',
    'kısaltmalar dizini',
    'simgeler ve kısaltmalar',
    'semboller ve kısaltmalar',
    'kısaltmalar ve simgeler',
    'kısaltma listesi',
  ]),
  glossary: plain([
    'sözlük',
    'terimler',
    'terimler sözlüğü',
    'tanımlar',
    'tanımlar ve kısaltmalar',
    'terimler ve tanımlar',
    'kavramlar',
    'kavramlar sözlüğü',
  ]),
};
