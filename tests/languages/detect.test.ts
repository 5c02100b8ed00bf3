import { describe, expect, test } from 'vitest';
import { detectLanguages } from '../../src/languages/detect.js';
import type { Page } from '../../src/model/document.js';
import fc, { slowRuns } from '../fast-check.js';

const english =
  'The government will reduce the energy that its data centres use, and it will report on this every year to the parliament.';
const french =
  'Le gouvernement réduira la consommation de ses centres de données et il en rendra compte chaque année devant le parlement.';
const spanish =
  'El gobierno reducirá el consumo de energía de sus centros de datos y rendirá cuentas cada año ante el parlamento de la nación.';
const thai = 'รัฐบาลจะลดการใช้พลังงานของศูนย์ข้อมูลและจะรายงานต่อรัฐสภาทุกปีตามแผนยุทธศาสตร์ชาติ';
const russian =
  'Правительство сократит потребление энергии центрами обработки данных и будет ежегодно отчитываться перед парламентом.';
const chinese =
  '政府将减少数据中心的能源消耗，并每年向议会报告进展情况，同时推动绿色发展和资源循环利用，建立健全电子废物回收体系。';
const arabic =
  'ستخفض الحكومة استهلاك الطاقة في مراكز البيانات وستقدم تقريرا سنويا إلى البرلمان حول التقدم المحرز في هذا المجال.';

function pageOf(number: number, texts: readonly string[]): Page {
  let start = 0;
  const blocks = texts.map((text) => {
    const block = { role: 'body' as const, start, end: start + text.length };
    start += text.length + 1;
    return block;
  });
  return { number, label: null, text: texts.join('\n'), blocks };
}
const documentOf = (...pages: string[][]) => ({ pages: pages.map((texts, at) => pageOf(at + 1, texts)) });

describe('language detection', () => {
  test.each([
    ['en', english],
    ['fr', french],
    ['es', spanish],
    ['th', thai],
    ['ru', russian],
    ['zh', chinese],
    ['ar', arabic],
  ])('tells %s, supported or not', (language, text) => {
    const found = detectLanguages(documentOf([text, text]));
    expect(found.primary).toBe(language);
    expect(found.shares).toEqual([{ language, share: 1 }]);
  });

  test('is not led astray by encoded pictures and long addresses', () => {
    const blob = 'iVBORw0KGgoAAAANSUhEUgAA/+'.repeat(4000);
    const { primary, shares } = detectLanguages(documentOf([english, blob, english, `${blob} ${english}`]));
    expect([primary, shares]).toEqual(['en', [{ language: 'en', share: 1 }]]);
  });

  test('says "und" of digits and of nothing', () => {
    expect(detectLanguages(documentOf(['12 345', '2030'])).primary).toBe('und');
    expect(detectLanguages(documentOf([])).shares).toEqual([{ language: 'und', share: 1 }]);
  });

  test('finds the one paragraph that is in another language', () => {
    const found = detectLanguages(
      documentOf([english, english, `${french} ${french}`, english, english, english]),
    );
    expect([0, 1, 2, 3].map((block) => found.ofBlock(0, block))).toEqual(['en', 'en', 'fr', 'en']);
    expect(found.shares.map(({ language }) => language)).toEqual(['en', 'fr']);
  });

  test('finds a paragraph in another script', () => {
    const found = detectLanguages(documentOf([english, english, thai, english]));
    expect(found.ofBlock(0, 2)).toBe('th');
  });

  test('gives short blocks the language of what surrounds them', () => {
    const found = detectLanguages(documentOf([french, 'Total', '12 %', french]));
    expect([1, 2].map((block) => found.ofBlock(0, block))).toEqual(['fr', 'fr']);
  });

  test('believes the user', () => {
    expect(detectLanguages(documentOf([english]), 'fr').ofBlock(0, 0)).toBe('fr');
  });

  test('gives shares that add up to one, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), { maxLength: 3 }),
        (pages) => {
          const { shares } = detectLanguages(documentOf(...pages));
          expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        },
      ),
      slowRuns(50),
    );
  });
});
