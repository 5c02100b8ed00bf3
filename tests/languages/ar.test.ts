import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { wordsOf } from '../../src/evidence/words.js';
import { readDocument } from '../../src/ingest/index.js';
import { ar } from '../../src/languages/ar.js';
import { detachedArabic } from '../../src/languages/ar-forms.js';
import { loadLanguages } from '../../src/languages/index.js';
import { naiveFind } from '../../src/match/naive.js';
import type { Assertion, Commitment, CueKind } from '../../src/model/evidence.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { findMentions } from '../../src/taxonomy/find.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { keysOf, termKeysOf } from '../../src/taxonomy/word-keys.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { judge, type Setting } from '../evidence/one.js';
import fc, { slowRuns } from '../fast-check.js';
import { tinyTaxonomy } from '../match/tiny.js';

await loadLanguages(['ar']);

/** Does a term's word find a word of a text? */
const finds = (test: 'plural' | 'stem' | 'surface', term: string, word: string) =>
  termKeysOf(term, test, ar).some((key) => keysOf(word, test, ar).includes(key));

describe('Arabic words', () => {
  test.each([
    ['بيئة', 'البيئة'],
    ['بيئة', 'والبيئة'],
    ['بيئة', 'للبيئة'],
    ['بيئة', 'وبالبيئة'],
    ['بيئة', 'بِيئَةٌ'],
    ['بيئة', 'بيئـــة'],
    ['بيئة', 'بيئه'],
    ['بيئة', 'ﺑﻴﺌﺔ'],
    ['مستشفى', 'مستشفي'],
    ['انبعاث', 'الانبعاثات'],
    ['إنترنت', 'انترنت'],
    ['رقمي', 'رقمية'],
    ['رقمي', 'الرقميات'],
    ['رقمي', 'رقميًا'],
    ['معدن', 'والمعادن'],
    ['نظام', 'أنظمة'],
    ['جهاز', 'بأجهزة'],
    ['كارثة', 'الكوارث'],
    ['مستخدم', 'للمستخدمين'],
    ['تكنولوجيا', 'تكنولوجية'],
    ['ليثيوم', 'كالليثيوم'],
    ['البيئة', 'فالبيئة'],
  ])('a term finds the word with what is joined to it: %s, %s', (term, word) =>
    expect(finds('plural', term, word)).toBe(true),
  );

  test.each([
    ['البيئة', 'بيئة'],
    ['رقم', 'رقمي'],
    ['بيئة', 'بيئي'],
    ['طاقة', 'بطاقة'],
    ['طاقات', 'وبطاقات'],
    ['آلة', 'وكالة'],
    ['وزارة', 'الوزارة'],
    ['تعد', 'تعدين'],
    ['قانون', 'قانا'],
    ['مناخ', 'مناجم'],
  ])('but not another word: %s, %s', (term, word) => expect(finds('plural', term, word)).toBe(false));

  test.each([
    ['استهلاك', 'استهلاكها'],
    ['طاقة', 'لطاقتها'],
    ['بيئة', 'بيئتنا'],
    ['انبعاث', 'وانبعاثاتها'],
    ['مورد', 'مواردهم'],
  ])('a phrase takes words with pronouns: %s, %s', (term, word) =>
    expect(finds('stem', term, word)).toBe(true),
  );

  test('what is detached is never the word itself, and little of it', () => {
    expect(detachedArabic('وللبييه')).toEqual(expect.arrayContaining(['للبييه', 'البييه', 'بييه']));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ابتثجحخدوفكلمنهي') }), (word) => {
        const others = detachedArabic(word);
        expect(others).not.toContain(word);
        expect(new Set(others).size).toBe(others.length);
        expect(others.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  test('digits, signs and marks of direction are read as ours', () => {
    expect(wordsOf('بحلول ٢٠٣٠، ٤٠٪؛ ١٬٢٠٠؟ \u200f(نعم)').map(({ folded }) => folded)).toEqual([
      'بحلول',
      '2030',
      ',',
      '40',
      '%',
      ';',
      '1٬200',
      '?',
      '(',
      'نعم',
      ')',
    ]);
  });
});

describe('Arabic sentences', () => {
  test.each([
    ['تتزايد النفايات. ستُجمع بانتظام.', 2],
    ['ما العمل؟ سنجمع النفايات!', 2],
    ['أعد الدراسة د. سالم العامري. ونُشرت.', 2],
    ['1.2. إعداد المعيار. 1.3. إنشاء السجل.', 2],
    ['أ. إنشاء السجل', 1],
    ['تبلغ الكلفة 2.5 مليون درهم في السنة.', 1],
    ['يعنى البرنامج بالمياه؛ ويعنى بالطاقة، وبالنفايات.', 1],
    ['بلغت النسبة ٤٠٪. وارتفعت لاحقا.', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(text, 'ar').map(({ start, end }) => text.slice(start, end))).toHaveLength(count);
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
  { text: 'النفايات الإلكترونية مشكلة متزايدة.', is: 'mention' },
  { text: 'يمكن للذكاء الاصطناعي أن يخفض استهلاك الطاقة.', is: 'mention' },
  { text: 'قد تسهم التقنيات الرقمية في حماية الغابات.', is: 'mention' },
  { text: 'سيزداد الطلب على الكهرباء.', is: 'mention' },
  { text: 'سيؤدي الذكاء الاصطناعي إلى خفض الانبعاثات.', is: 'mention' },
  { text: 'أنشأت الوزارة في عام 2019 سجلا للنفايات.', is: 'mention' },
  { text: 'تم إطلاق حملة لجمع الأجهزة.', is: 'mention' },
  { text: 'ستبني الشركات مراكز بيانات جديدة.', is: 'mention' },
  { text: 'إدارة النفايات', is: 'mention', setting: { role: 'heading' } },
  { text: 'كيف نخفض النفايات الإلكترونية؟', is: 'mention', assertion: 'hypothetical' },
  { text: 'ينبغي تشجيع إصلاح الأجهزة.', is: 'aspiration' },
  { text: 'تهدف الاستراتيجية إلى تعزيز إصلاح الأجهزة.', is: 'aspiration' },
  { text: 'وتسعى الحكومة إلى بلوغ الحياد الكربوني.', is: 'aspiration' },
  { text: 'تعتزم الوزارة فرض رسم على الأجهزة.', is: 'aspiration' },
  { text: 'من الضروري ترشيد استهلاك الخوادم للطاقة.', is: 'aspiration' },
  { text: 'نوصي بقياس استهلاك الخوادم للطاقة.', is: 'aspiration' },
  { text: 'ستدرس الوزارة إمكانية إنشاء سجل للأجهزة.', is: 'aspiration' },
  { text: 'تشجع الحكومة الشركات على إصلاح أجهزتها.', is: 'aspiration' },
  { text: 'نطمح إلى شبكات موفرة للطاقة.', is: 'aspiration' },
  { text: 'خفض البصمة البيئية للتقنيات الرقمية', is: 'aspiration', setting: { role: 'list' } },
  {
    text: 'ستنشئ الحكومة سجلا للنفايات الإلكترونية.',
    is: 'commitment',
    cues: ['responsible-body', 'instrument'],
  },
  { text: 'الحكومة ستنشئ سجلا للنفايات الإلكترونية.', is: 'commitment' },
  { text: 'سوف تقوم الوزارة بإنشاء سجل للنفايات الإلكترونية.', is: 'commitment' },
  { text: 'سيتم وضع معيار لكفاءة الخوادم.', is: 'commitment', cues: ['instrument'] },
  { text: 'سَتُنشِئُ الحُكومةُ سِجِلًّا لِلنُّفايات.', is: 'commitment' },
  { text: 'تلتزم الحكومة بشراء أجهزة مجددة.', is: 'commitment' },
  { text: 'يجب على المشغلين نشر استهلاكهم من المياه.', is: 'commitment' },
  { text: 'يتعين على المنتجين استرداد الأجهزة القديمة.', is: 'commitment' },
  { text: 'يُحظر استيراد النفايات الإلكترونية.', is: 'commitment' },
  { text: 'لا يجوز للمنتجين إتلاف الأجهزة غير المبيعة.', is: 'commitment', assertion: 'affirmed' },
  { text: 'تتولى الوزارة جمع الأجهزة المستعملة.', is: 'commitment' },
  {
    text: 'إنشاء سجل للنفايات الإلكترونية بحلول عام 2027',
    is: 'commitment',
    setting: { role: 'table' },
    cues: ['deadline', 'instrument'],
  },
  { text: 'إنشاء سجل للنفايات', is: 'commitment', setting: { role: 'list', headings: ['الإجراءات'] } },
  { text: 'الإجراء 3: تشغيل الخوادم بالطاقة المتجددة', is: 'commitment' },
  { text: 'سجل النفايات الإلكترونية', is: 'commitment', setting: { role: 'list', leadIn: 'ستنشئ الحكومة:' } },
  { text: 'إصلاح الأجهزة', is: 'aspiration', setting: { role: 'list', leadIn: 'تهدف الاستراتيجية إلى:' } },
  {
    text: 'ستجمع الحكومة 60 % من النفايات الإلكترونية بحلول عام 2030.',
    is: 'target',
    cues: ['deadline', 'indicator'],
  },
  {
    text: 'ستجمع الحكومة ٦٠٪ من النفايات الإلكترونية بحلول عام ٢٠٣٠.',
    is: 'target',
    cues: ['deadline', 'indicator'],
  },
  {
    text: 'ستخفض الوزارة الانبعاثات بنسبة 20 في المائة قبل نهاية عام 2028.',
    is: 'target',
    cues: ['deadline', 'indicator'],
  },
  { text: 'سيبلغ البلد الحياد الكربوني بحلول عام 2050.', is: 'target' },
  { text: 'خفض استهلاك الخوادم بنسبة 30 % بحلول عام 2030', is: 'target', setting: { role: 'list' } },
  { text: 'ستخصص الحكومة 12 مليون درهم لجمع الأجهزة.', is: 'commitment', cues: ['budget'] },
  { text: 'الجهة المسؤولة: وزارة البيئة، النفايات', is: 'mention', cues: ['responsible-body'] },
  { text: 'لا تتناول الاستراتيجية النفايات الإلكترونية.', is: 'mention', assertion: 'negated' },
  { text: 'لا توجد بيانات عن النفايات الإلكترونية.', is: 'mention', assertion: 'negated' },
  { text: 'تفتقر البلاد إلى قانون للنفايات الإلكترونية.', is: 'mention', assertion: 'negated' },
  { text: 'لم تُدرج النفايات الإلكترونية في الخطة بعد.', is: 'mention', assertion: 'negated' },
  { text: 'إذا تضاعفت النفايات الإلكترونية', is: 'mention', assertion: 'hypothetical' },
  { text: 'ولو تضاعفت النفايات الإلكترونية', is: 'mention', assertion: 'hypothetical' },
  { text: 'يجب على الحكومة جمع الأجهزة.', is: 'aspiration', setting: { kind: 'advisory' } },
];

describe('Arabic passages', () => {
  test.each(SPOKEN)('$text', async ({ text, is, assertion, cues = [], setting = {} }) => {
    const judgement = await judge(text, { language: 'ar', ...setting });
    expect(judgement.commitment).toBe(is);
    if (assertion) expect(judgement.assertion).toBe(assertion);
    expect(judgement.cues.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...cues]));
    for (const cue of judgement.cues) expect(text.slice(cue.start - 5, cue.end - 5)).toBe(cue.text);
  });
});

const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error('the shipped taxonomy is missing: build the package first');
const compiled = compileTaxonomy(taxonomy);
const topicsIn = async (text: string) => {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'text.txt' });
  const analysis = await analyse(document, compiled, { language: 'ar', kind: 'adopted' });
  return analysis.passages.flatMap(({ topics }) => topics);
};

describe('Arabic false friends', () => {
  test.each([
    'توفير بيئة أعمال جاذبة وبيئة تشريعية مرنة.',
    'تحسين البيئة الاستثمارية والمناخ الاستثماري.',
    'بناء منظومة بيئية رقمية داعمة للابتكار.',
    'الاستدامة المالية للخدمات الرقمية.',
    'التنقيب في البيانات وتعدين البيانات.',
    'إصدار بطاقات الهوية الذكية للمواطنين.',
    'معالجة اللغات الطبيعية في الخدمات العامة.',
    'تطوير التجارة الإلكترونية والتوقيع الإلكتروني.',
    'تنمية الطاقات البشرية والموارد البشرية.',
    'إعادة استخدام البيانات المفتوحة.',
    'إصلاح إداري وإصلاح تشريعي.',
    'دورة حياة البيانات ودورة حياة البرمجيات.',
    'عقدت جلسة عصف ذهني.',
    'الاستمرار في نمو اقتصادي سريع.',
    'يتفاعل الروبوت مع البيئة المحيطة به.',
  ])('%s', async (text) => expect(await topicsIn(text)).toEqual([]));

  test('a ministry of the environment is a body, a definite ministry that funds farming is none', async () => {
    expect(await topicsIn('تشرف وزارة البيئة على المنصة.')).toEqual([]);
    expect(await topicsIn('ستمول الوزارة الزراعة الدقيقة.')).toEqual(['smart-agriculture']);
  });
});

describe('Arabic mentions', () => {
  const words = [
    'نفايات',
    'إلكترونية',
    'البيئة',
    'وللبيئة',
    'استهلاك',
    'الطاقة',
    'مراكز',
    'البيانات',
    'معدن',
    'والمعادن',
    'رقمية',
    'من',
  ];
  /** A word as somebody may have typed it: vowel signs and tatweel anywhere behind a letter. */
  const typed = fc
    .tuple(
      fc.constantFrom(...words),
      fc.array(fc.tuple(fc.nat(8), fc.constantFrom(...'َُِّْـ')), { maxLength: 4 }),
    )
    .map(([word, marks]) =>
      marks.reduce((text, [at, mark]) => {
        const place = 1 + (at % text.length);
        return text.slice(0, place) + mark + text.slice(place);
      }, word),
    );
  const lexicon = compileTaxonomy({
    ...tinyTaxonomy(),
    terms: {
      ar: {
        language: 'ar',
        topics: {
          'e-waste-management': {
            strong: ['نفايات إلكترونية', 'معدن', '(استهلاك|طاقة) ...2 مركز بيانات', 'إلكترون*'],
          },
        },
        'false-friends': ['البيئة الرقمية'],
      },
    },
  }).lexicon('ar');
  if (!lexicon) throw new Error('no lexicon');

  test('are slices of the text, and the same as the naive finder finds', () => {
    let hits = 0;
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const found = findMentions(text, lexicon, 0, text.length);
        expect(found).toEqual(naiveFind(text, lexicon, 0, text.length));
        for (const { start, end, words: own } of found) {
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
          expect(own[0]?.start).toBe(start);
          expect(own.at(-1)?.end).toBe(end);
        }
        hits += found.length;
      }),
    );
    expect(hits).toBeGreaterThan(0);
  });

  test('are slices of their page in an analysis, whatever the spelling', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 3, maxLength: 12 }), async (parts) => {
        const document = await readDocument(new TextEncoder().encode(`${parts.join(' ')}.`), {
          name: 'text.txt',
        });
        const analysis = await analyse(document, compiled, { language: 'ar', kind: 'adopted' });
        for (const passage of analysis.passages)
          for (const { start, end, text } of [passage, ...passage.mentions, ...passage.cues])
            expect(document.pages[passage.page - 1]?.text.slice(start, end)).toBe(text);
      }),
      slowRuns(40),
    );
  });
});
