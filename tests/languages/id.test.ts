import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { singularIndonesian, stemIndonesian } from '../../src/languages/id-forms.js';
import { loadLanguages } from '../../src/languages/index.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { judge, type Setting } from '../evidence/one.js';

beforeAll(() => loadLanguages(['id', 'en']));

const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (taxonomy === null) throw new Error('the taxonomy does not load');
const compiled = compileTaxonomy(taxonomy);

describe('stems', () => {
  test.each([
    ['mengelola', 'dikelola', 'pengelolaan', 'kelola'],
    ['mengurangi', 'dikurangi', 'pengurangan', 'berkurang'],
    ['menurunkan', 'diturunkan', 'penurunan', 'turunkan'],
    ['memantau', 'dipantau', 'pemantauan', 'pantau'],
    ['melindungi', 'dilindungi', 'perlindungan'],
    ['berkelanjutan', 'keberlanjutan'],
    ['emisi', 'emisinya'],
    ['lingkungan', 'lingkungannya'],
  ])('%s and its forms are one', (...forms) => {
    expect(new Set(forms.map(stemIndonesian)).size).toBe(1);
  });

  test.each([
    ['hutan', 'hutang'],
    ['digital', 'gital'],
    ['energi', 'energik'],
    ['iklim', 'iklan'],
    ['limbah', 'lembah'],
    ['air', 'udara'],
  ])('%s is not %s', (one, other) => {
    expect(stemIndonesian(one)).not.toBe(stemIndonesian(other));
  });

  test('only the clitic comes off a word that stands alone', () => {
    expect(singularIndonesian('dampaknya')).toBe('dampak');
    expect(singularIndonesian('hanya')).toBe('hanya');
    expect(singularIndonesian('lingkungan')).toBe('lingkungan');
  });
});

test.each([
  ['Menurut Pasal 3 ayat (2) Permen No. 5 Tahun 2020, limbah dipilah. Pelaporan wajib.', 2],
  ['Anggaran sebesar Rp. 400 miliar dialokasikan. Program dimulai.', 2],
  ['Ditetapkan oleh Dr. Sari di kota. Berlaku segera.', 2],
  ['a. Pengelolaan sampah.', 1],
])('“%s” has %i sentences', (text, count) => {
  expect(sentencesOf(text, 'id')).toHaveLength(count);
});

type Case = [text: string, mention: string, expected: string, setting?: Setting];

describe('how firmly', () => {
  const cases: Case[] = [
    ['Pemerintah akan membangun pusat daur ulang.', 'daur ulang', 'commitment'],
    ['Sistem peringatan dini akan dibangun.', 'peringatan dini', 'commitment'],
    ['Kementerian menetapkan standar efisiensi energi.', 'efisiensi energi', 'commitment'],
    ['Kami berkomitmen untuk mengurangi emisi.', 'emisi', 'commitment'],
    ['Produsen wajib mengambil kembali perangkat bekas.', 'perangkat bekas', 'commitment'],
    ['Operator harus melaporkan konsumsi energi.', 'konsumsi energi', 'commitment'],
    ['Impor limbah elektronik dilarang.', 'limbah elektronik', 'commitment'],
    ['Instansi tidak boleh membuang komputer bekas.', 'komputer bekas', 'commitment'],
    ['Regulasi limbah elektronik diterbitkan paling lambat tahun 2027.', 'limbah elektronik', 'commitment'],
    ['Mengembangkan pusat data hijau.', 'pusat data hijau', 'aspiration'],
    [
      'Mengembangkan pusat data hijau.',
      'pusat data hijau',
      'commitment',
      { role: 'list', headings: ['Rencana Aksi'] },
    ],
    [
      'Pengembangan pusat data hijau',
      'pusat data hijau',
      'commitment',
      { role: 'list', headings: ['Program Prioritas'] },
    ],
    ['Pengembangan pusat data hijau', 'pusat data hijau', 'mention', { role: 'heading' }],
    ['Aksi 3: Pusat data hijau', 'Pusat data hijau', 'commitment', { role: 'heading' }],
    ['Perusahaan perlu mengurangi kemasan.', 'kemasan', 'aspiration'],
    ['Sebaiknya perangkat bekas didaur ulang.', 'perangkat bekas', 'aspiration'],
    ['Industri didorong untuk menerapkan ekodesain.', 'ekodesain', 'aspiration'],
    [
      'Strategi ini bertujuan mewujudkan pembangunan berkelanjutan.',
      'pembangunan berkelanjutan',
      'aspiration',
    ],
    ['Kami ingin mendukung ekonomi sirkular.', 'ekonomi sirkular', 'aspiration'],
    ['Kementerian akan mempertimbangkan pajak karbon.', 'pajak karbon', 'aspiration'],
    ['Diharapkan emisi dapat turun.', 'emisi', 'aspiration'],
    ['Kecerdasan artifisial dapat membantu petani.', 'petani', 'mention'],
    ['Teknologi ini berpotensi menurunkan emisi.', 'emisi', 'mention'],
    ['Konsumsi listrik pusat data akan terus meningkat.', 'Konsumsi listrik pusat data', 'mention'],
    ['Pemerintah telah meluncurkan program daur ulang.', 'daur ulang', 'mention'],
    ['Limbah elektronik merupakan masalah besar.', 'Limbah elektronik', 'mention'],
    ['Singapura akan membatasi pusat data.', 'pusat data', 'mention'],
    ['Pemerintah akan menurunkan emisi sebesar 30 persen pada tahun 2030.', 'emisi', 'target'],
    ['Pada tahun 2030 sedikitnya 60 % limbah elektronik didaur ulang.', 'limbah elektronik', 'target'],
    ['Mengurangi konsumsi energi 20 persen dibandingkan tahun 2020.', 'konsumsi energi', 'target'],
    ['Mengurangi emisi karbon.', 'emisi karbon', 'aspiration', { kind: 'advisory' }],
    ['Pemerintah wajib mengurangi emisi karbon.', 'emisi karbon', 'aspiration', { kind: 'advisory' }],
    [
      'membangun pusat daur ulang;',
      'daur ulang',
      'commitment',
      { role: 'list', leadIn: 'Pada tahun 2027 Pemerintah akan:' },
    ],
  ];
  test.each(cases)('%s (%s): %s', async (text, mention, expected, setting) => {
    const { commitment, because } = await judge(text, { language: 'id', mention, ...setting });
    expect({ commitment, because }).toMatchObject({ commitment: expected });
  });
});

describe('whether it is said', () => {
  const cases: Case[] = [
    ['Strategi ini belum mengatur limbah elektronik.', 'limbah elektronik', 'negated'],
    ['Emisi sektor digital belum diukur.', 'Emisi sektor digital', 'negated'],
    ['Tidak ada data tentang konsumsi air pusat data.', 'konsumsi air pusat data', 'negated'],
    ['Kurangnya standar efisiensi energi menjadi kendala.', 'efisiensi energi', 'negated'],
    ['Jika emisi terus naik, iklim memburuk.', 'emisi', 'hypothetical'],
    ['Bagaimana mengurangi limbah elektronik?', 'limbah elektronik', 'hypothetical'],
    ['Tidak hanya emisi, pencemaran juga berkurang.', 'emisi', 'affirmed'],
    ['Pencemaran belum diatasi, tetapi emisi turun.', 'emisi', 'affirmed'],
    ['Energi terbarukan menggantikan sumber yang tidak terbarukan.', 'Energi terbarukan', 'affirmed'],
  ];
  test.each(cases)('%s (%s): %s', async (text, mention, expected) => {
    expect((await judge(text, { language: 'id', mention })).assertion).toBe(expected);
  });
});

test.each([
  ['Dialokasikan Rp 400 miliar untuk daur ulang.', 'budget', 'Rp 400 miliar'],
  ['Kementerian Perindustrian menyusun aturan.', 'responsible-body', 'Kementerian Perindustrian'],
  ['Aturan terbit paling lambat tahun 2027.', 'deadline', 'paling lambat tahun 2027'],
  ['Aturan terbit pada 12 Maret 2027.', 'deadline', 'pada 12 Maret 2027'],
  ['Tingkat daur ulang mencapai 60 persen.', 'indicator', '60 persen'],
  ['Pemerintah menerbitkan peraturan daur ulang.', 'instrument', 'peraturan'],
])('%s has %s “%s”', async (text, kind, cue) => {
  const { cues } = await judge(text, { language: 'id' });
  expect(cues.filter((one) => one.kind === kind).map((one) => one.text)).toContain(cue);
});

test.each([
  'Iklim usaha dan iklim investasi makin baik.',
  'Ekosistem startup dan ekosistem inovasi tumbuh pesat.',
  'Lingkungan kerja yang aman dan lingkungan belajar daring.',
  'Penambangan data dan pengolahan bahasa alami.',
  'Keberlanjutan fiskal dan model bisnis berkelanjutan.',
  'Pengembangan sumber daya manusia dan sumber daya komputasi.',
  'Kementerian Lingkungan Hidup bertanggung jawab.',
  'Peringatan dini siber dan pemulihan bencana sistem.',
  'Jalur hijau bagi eksportir.',
  'Penggunaan kembali data dan kode.',
  'Robot mengenali lingkungan sekitarnya.',
])('%s names no topic', async (text) => {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'p.txt' });
  const { passages } = await analyse(document, compiled, { language: 'id', kind: 'adopted' });
  expect(passages.flatMap((one) => one.mentions.map((mention) => mention.text))).toEqual([]);
});
