import { idCues } from './cues/id.js';
import { singularIndonesian, stemIndonesian } from './id-forms.js';
import type { Language } from './language.js';
import { idSections } from './sections/id.js';
import { memoised, words } from './stem-memo.js';
import { idStopWords } from './stop-words/id.js';

/** Indonesian: light rules of our own (`id-forms.ts`). */
export const id: Language = {
  code: 'id',
  name: 'Indonesian',
  script: 'word',
  stem: memoised(stemIndonesian),
  singular: singularIndonesian,
  abbreviations: new Set([
    ...words(`a.n a.l d.a d.h dkk dll dr drs dra dsb dst dsj hlm hal i.e e.g ir jl jend kab kec kep kol kpd ltd mr no nos nomor
      n.b p.p pt cv prof rp s.d s.e s.h s.t s.kom m.sc m.si m.kom m.t ph.d sdr st tbk tgl th thn tlp telp u.b u.p u.s ttd vol vs
      ps psl pasal art ayat bab lamp gbr tab yth jan feb mar apr jun jul agu agt ags sep sept okt nov des et al cf etc ed`),
    'et al',
    'a. n',
    's. d',
  ]),
  stopWords: idStopWords,
  commonWords: new Set(
    words(`satu dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh ratus ribu juta miliar triliun pertama kedua ketiga
      keempat kelima tahun bulan hari persen baru contoh halaman lampiran gambar tabel bab pasal ayat huruf angka nomor umum
      berbagai beberapa http https www com go id`),
  ),
  months: [
    ['januari', 'jan'],
    ['februari', 'pebruari', 'feb'],
    ['maret', 'mar'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['agustus', 'agu', 'agt', 'ags'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nopember', 'nov'],
    ['desember', 'des'],
  ],
  sections: idSections,
  cues: idCues,
};
