import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { loadLanguages } from '../../src/languages/index.js';
import { tr } from '../../src/languages/tr.js';
import { stemTurkish } from '../../src/languages/tr-forms.js';
import type { Assertion, Commitment, CueKind } from '../../src/model/evidence.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { keysOf } from '../../src/taxonomy/word-keys.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { judge, type Setting } from '../evidence/one.js';
import fc, { slowRuns } from '../fast-check.js';

await loadLanguages(['tr']);

const share = (test: 'plural' | 'stem' | 'surface', a: string, b: string) =>
  keysOf(a, test, tr).some((key) => keysOf(b, test, tr).includes(key));

describe('Turkish words', () => {
  test.each([
    ['atık', 'atıkların'],
    ['atık', 'atığı'],
    ['atık', 'atıklarından'],
    ['enerji', 'enerjinin'],
    ['enerji', 'enerjisini'],
    ['veri', 'verileri'],
    ['veri', 'verilerinden'],
    ['şehir', 'şehirlerde'],
    ['iklim', 'iklimin'],
    ['mineral', 'minerallerin'],
    ['toprak', 'toprağın'],
    ['yasa', 'yasasının'],
    ['merkez', 'merkezlerinde'],
    ['gaz', 'gazı'],
    ['ekonomi', 'ekonomisine'],
    ['cihaz', 'cihazlarımızdan'],
    ['kalkınma', 'kalkınmanın'],
    ['azaltma', 'azaltmak'],
  ])('one word in all cases: %s, %s', (a, b) => expect(share('plural', a, b)).toBe(true));

  test.each([
    ['İKLİM', 'iklim'],
    ['IKLIM', 'iklim'],
    ['ATIK', 'atık'],
    ['SICAKLIĞI', 'sıcaklığı'],
    ['ÇEVRE', 'çevre'],
  ])('capitals and lost dots: %s, %s', (a, b) => {
    expect(share('surface', a, b)).toBe(true);
    expect(share('plural', a, b)).toBe(true);
  });

  test.each([
    ['çevre', 'çevresel'],
    ['iklim', 'iklimlendirme'],
    ['maden', 'madencilik'],
    ['orman', 'ormansızlaşma'],
    ['su', 'suç'],
    ['atık', 'atak'],
    ['enerji', 'enerjik'],
    ['üretim', 'üretici'],
  ])('but not another word: %s, %s', (a, b) => expect(share('plural', a, b)).toBe(false));

  test('stems keep two letters at least, and are the same whatever the case', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcçdegğıiklmnorsştuüyz'), minLength: 2 }),
        (word) => {
          expect(stemTurkish(word).length).toBeGreaterThanOrEqual(2);
          expect(stemTurkish(word.toLocaleUpperCase('tr'))).toBe(stemTurkish(word));
        },
      ),
    );
  });
});

describe('Turkish sentences', () => {
  test.each([
    ['Atıklar artıyor. Toplanacaktır.', 2],
    ['Prof. Dr. Ayşe Yılmaz raporu sundu. Rapor kabul edildi.', 2],
    ['Cihazlar (bilgisayar, telefon vb.) toplanır. Onarılır.', 2],
    ['1.2. Standart hazırlanması. 1.3. Kayıt kurulması.', 2],
    ['Bkz. Tablo 3 ve Şekil 4.', 1],
    ['Bütçe 2.500.000 liradır.', 1],
    ['Atıklar artıyor! Ne yapmalı? Toplamalı.', 3],
  ])('%s', (text, count) => {
    expect(sentencesOf(text, 'tr').map(({ start, end }) => text.slice(start, end))).toHaveLength(count);
  });
});

interface Spoken {
  readonly text: string;
  readonly is: Commitment;
  readonly assertion?: Assertion;
  readonly cues?: readonly CueKind[];
  readonly setting?: Setting;
}

const SPOKEN: readonly Spoken[] = [
  { text: 'Elektronik atıklar büyüyen bir sorundur.', is: 'mention' },
  { text: 'Yapay zekâ enerji tüketimini azaltabilir.', is: 'mention' },
  { text: 'Dijital teknolojiler emisyonları azaltacaktır.', is: 'mention' },
  { text: 'Elektrik talebi artacaktır.', is: 'mention' },
  { text: '2019 yılında bir atık kaydı kurulmuştur.', is: 'mention' },
  { text: 'Bakanlık atık kanununu hazırlamıştır.', is: 'mention' },
  { text: 'Şirketler yeni veri merkezleri kuracaktır.', is: 'mention' },
  { text: 'Veri merkezleri elektriğin yüzde 2’sini tüketmektedir.', is: 'mention' },
  { text: 'Atık yönetimi', is: 'mention', setting: { role: 'heading' } },
  { text: 'İklim verileri ülkelerle paylaşılabilecektir.', is: 'mention' },
  { text: 'Elektronik atıklar nasıl azaltılır?', is: 'mention', assertion: 'hypothetical' },
  { text: 'Cihazların onarımı teşvik edilmelidir.', is: 'aspiration' },
  { text: 'Kurumlar sunucuların enerji tüketimini ölçmelidir.', is: 'aspiration' },
  { text: 'Yeşil veri merkezleri kurulması hedeflenmektedir.', is: 'aspiration' },
  { text: 'Strateji, cihazların onarımını yaygınlaştırmayı amaçlamaktadır.', is: 'aspiration' },
  { text: 'Atık tesisi kurulması planlanmaktadır.', is: 'aspiration' },
  { text: 'Karbon nötr olmayı hedefliyoruz.', is: 'aspiration' },
  { text: 'Enerji tüketiminin azaltılması gerekmektedir.', is: 'aspiration' },
  { text: 'Sunucuların tüketiminin ölçülmesi önerilmektedir.', is: 'aspiration' },
  { text: 'Cihaz vergisi getirilmesi değerlendirilecektir.', is: 'aspiration' },
  { text: 'Enerji verimliliğini artırmak', is: 'aspiration', setting: { role: 'list' } },
  { text: 'Elektronik atık toplama sisteminin kurulması', is: 'aspiration', setting: { role: 'list' } },
  {
    text: 'Hükümet bir elektronik atık kaydı oluşturacaktır.',
    is: 'commitment',
    cues: ['responsible-body', 'instrument'],
  },
  { text: 'Bakanlık, cihazların toplanmasına yönelik tedbirler alacaktır.', is: 'commitment' },
  { text: 'Enerji Kurulu, sunucular için bir standart getirecektir.', is: 'commitment' },
  {
    text: 'Sunucular için bir verimlilik standardı hazırlanacaktır.',
    is: 'commitment',
    cues: ['instrument'],
  },
  { text: 'Elektronik atıkların ayrı toplanması sağlanacaktır.', is: 'commitment' },
  { text: 'Yenilenmiş bilgisayarlar satın alacağız.', is: 'commitment' },
  { text: 'Üreticiler eski cihazları geri almakla yükümlüdür.', is: 'commitment' },
  { text: 'İşletmeciler su tüketimini açıklamak zorundadır.', is: 'commitment' },
  { text: 'Elektronik atık ithalatı yasaktır.', is: 'commitment' },
  { text: 'Satılmayan cihazlar imha edilemez.', is: 'commitment', assertion: 'affirmed' },
  { text: 'ATIK KAYDI OLUŞTURULACAKTIR.', is: 'commitment' },
  {
    text: 'Atık kaydının kurulması',
    is: 'commitment',
    setting: { role: 'list', headings: ['Eylem Planı'] },
  },
  { text: 'Eylem 3: Sunucuların yenilenebilir enerjiye geçirilmesi', is: 'commitment' },
  {
    text: '2027 yılına kadar atık kaydının kurulması',
    is: 'commitment',
    setting: { role: 'table' },
    cues: ['deadline'],
  },
  {
    text: '2030 yılına kadar elektronik atıkların yüzde 60’ı toplanacaktır.',
    is: 'target',
    cues: ['deadline', 'indicator'],
  },
  { text: 'Emisyonlar 2030 yılına kadar %40 azaltılacaktır.', is: 'target', cues: ['deadline', 'indicator'] },
  { text: 'Ülke 2053 yılına kadar karbon nötr olmayı taahhüt etmektedir.', is: 'target' },
  { text: 'Cihazların toplanması için 45 milyon lira ayrılacaktır.', is: 'commitment', cues: ['budget'] },
  { text: 'Sorumlu kurum: Çevre Bakanlığı, atıklar', is: 'mention', cues: ['responsible-body'] },
  { text: 'Strateji elektronik atıkları ele almamaktadır.', is: 'mention', assertion: 'negated' },
  { text: 'Elektronik atıklara ilişkin bir kanun bulunmamaktadır.', is: 'mention', assertion: 'negated' },
  { text: 'Elektronik atık verisi yoktur.', is: 'mention', assertion: 'negated' },
  { text: 'Elektronik atıklar henüz ölçülmemektedir.', is: 'mention', assertion: 'negated' },
  { text: 'Elektronik atıklar artarsa', is: 'mention', assertion: 'hypothetical' },
  { text: 'Hükümet cihazları toplayacaktır.', is: 'aspiration', setting: { kind: 'advisory' } },
];

describe('Turkish passages', () => {
  test.each(SPOKEN)('$text', async ({ text, is, assertion, cues = [], setting = {} }) => {
    const judgement = await judge(text, { language: 'tr', ...setting });
    expect(judgement.commitment).toBe(is);
    if (assertion) expect(judgement.assertion).toBe(assertion);
    expect(judgement.cues.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...cues]));
    for (const cue of judgement.cues) expect(text.slice(cue.start - 5, cue.end - 5)).toBe(cue.text);
  });
});

const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error('the shipped taxonomy is missing: build the package first');
const compiled = compileTaxonomy(taxonomy);
const analysed = async (text: string) => {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'text.txt' });
  return { document, analysis: await analyse(document, compiled, { language: 'tr', kind: 'adopted' }) };
};
const topicsIn = async (text: string) =>
  (await analysed(text)).analysis.passages.flatMap(({ topics }) => topics);

describe('Turkish false friends', () => {
  test.each([
    'İş ortamı ve yatırım iklimi iyileştirilecektir.',
    'Girişimcilik ekosistemi güçlendirilecektir.',
    'Mali sürdürülebilirlik gözetilecektir.',
    'Veri madenciliği alanında merkez kurulacaktır.',
    'Çevrim içi hizmetler ve çevre birimleri sunulacaktır.',
    'Doğal dil işleme çalışmaları desteklenecektir.',
    'Elektronik imza ve elektronik ticaret yaygınlaştırılacaktır.',
    'Verilerin yeniden kullanımı desteklenecektir.',
    'Yazılım yaşam döngüsü yönetilecektir.',
    'Beyin fırtınası yapılacaktır.',
    'İnsan kaynakları geliştirilecektir.',
    'Zaman israfı önlenecektir.',
    'Yeşil ışık yakılmıştır.',
    'İklimlendirme sistemleri yenilenecektir.',
  ])('%s', async (text) => expect(await topicsIn(text)).toEqual([]));
});

describe('Turkish mentions', () => {
  const words = [
    'elektronik',
    'atıkların',
    'İKLİM',
    'DEĞİŞİKLİĞİ',
    'değişikliği',
    'enerji',
    'veri',
    'merkezlerinin',
    'ISI',
    'İ',
    'ı',
  ];
  test('are slices of their page, whatever the case: a dotted capital is one letter there and two in lower case', async () => {
    let mentions = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 }),
        async (parts) => {
          const { document, analysis } = await analysed(`${parts.join(' ')}.`);
          for (const passage of analysis.passages)
            for (const { start, end, text } of [passage, ...passage.mentions, ...passage.cues])
              expect(document.pages[passage.page - 1]?.text.slice(start, end)).toBe(text);
          mentions += analysis.passages.length;
        },
      ),
      slowRuns(40),
    );
    expect(mentions).toBeGreaterThan(0);
  });
});
