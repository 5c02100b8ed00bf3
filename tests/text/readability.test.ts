import { describe, expect, test } from 'vitest';
import { toPassages } from '../../src/text/passages.js';
import { textHealth } from '../../src/text/text-health.js';
import { documentOf } from './layout.js';

const good =
  'The ministry will collect old phones in every town of the country, because their metals can be used again. '.repeat(
    3,
  );
const garbled =
  'E d c D a W c a B d d F c S aa ekre aria f r Bild ng F c d I a A b K c I a d B d a a Mi gl e d r n e d p '.repeat(
    3,
  );
const mojibake =
  'Les dÃ©chets Ã©lectroniques sont collectÃ©s prÃ¨s de chaque mairie, oÃ¹ lâ€™on rÃ©pare les Ã©crans usÃ©s. '.repeat(
    3,
  );
const shifted =
  'Wkh plqlvwu zloo froohfw rog skrqhv lq hyhu wrzq ri wkh frxqwu, ehfdxvh wkhlu phwdov fdq eh xvhg djdlq. '.repeat(
    4,
  );
const thai = 'รัฐบาลจะลดการใช้พลังงานของศูนย์ข้อมูลและจะรายงานต่อรัฐสภาทุกปีตามแผนยุทธศาสตร์ชาติ '.repeat(4);

const judge = (...pages: string[]) => {
  const { readability, problems } = toPassages(documentOf(...pages.map((text) => [text])));
  return { readability, codes: [...new Set(problems.map(({ code }) => code))] };
};

describe('readability', () => {
  test('of good text is readable without problems', () => {
    expect(judge(good, good)).toEqual({ readability: 'readable', codes: [] });
  });

  test.each([
    ['garbled letters', garbled, 'garbled-text'],
    ['shifted letters', shifted, 'garbled-text'],
    ['the wrong character set', mojibake, 'wrong-encoding'],
    ['unknown characters', '\uFFFD\uE001\uE002 a'.repeat(100), 'garbled-text'],
    ['blank pages', ' ', 'page-without-text'],
  ])('of %s is unreadable', (_, text, code) => {
    const { readability, codes } = judge(text, text);
    expect(readability).toBe('unreadable');
    expect(codes).toContain(code);
  });

  test('of a document without a page or a letter is unreadable', () => {
    expect(judge().readability).toBe('unreadable');
    expect(judge('12', '13')).toMatchObject({
      readability: 'unreadable',
      codes: expect.arrayContaining(['no-text']),
    });
  });

  test('is partial where more than a fifth of the pages are lost', () => {
    expect(judge(good, good, garbled).readability).toBe('partly-readable');
    expect(judge(good, good, good, good, good, good, good, good, good, garbled).readability).toBe('readable');
  });

  test('does not mind an encoded picture beside the text', () => {
    const picture = 'iVBORw0KGgBBNNSUhFgXzQ'.repeat(3000);
    expect(judge(`${good} ${picture} ${good}`)).toEqual({ readability: 'readable', codes: [] });
    expect(judge(picture).codes).toEqual(['garbled-text']);
  });

  test('names the page that was lost', () => {
    const { problems } = toPassages(documentOf([good], [garbled], [good], [good]));
    expect(problems.map(({ code, page }) => [code, page])).toEqual([['garbled-text', 2]]);
  });

  test('is partial where pages were never read, for a limit or a time-out', () => {
    expect(toPassages({ ...documentOf([good]), pageCount: 10 }).readability).toBe('partly-readable');
    expect(toPassages({ ...documentOf([good], [garbled], [garbled]), pageCount: 10 }).readability).toBe(
      'unreadable',
    );
  });

  const cause = { code: 'pdf-password', severity: 'error', message: 'The PDF is locked.' } as const;
  test('says nothing of missing text where reading has said why', () => {
    const { readability, problems } = toPassages({ ...documentOf(), problems: [cause] });
    expect([readability, problems]).toEqual(['unreadable', []]);
  });

  test('doubts a language that was asked for and that the text is not in', () => {
    const read = (text: string, language: string) =>
      toPassages(documentOf([text]), { language }).problems.map(({ code }) => code);
    expect(read(thai, 'en')).toEqual(['language-doubtful']);
    expect(read(good, 'fr')).toEqual(['language-doubtful']);
    expect(read(good, 'en')).toEqual([]);
    expect(toPassages(documentOf([thai]), { language: 'en' }).readability).toBe('partly-readable');
  });

  test('names a page without text once', () => {
    const scan = { code: 'page-is-image', severity: 'warning', message: 'A scan.', page: 2 } as const;
    const document = documentOf([good], [' '], [' ']);
    const { problems } = toPassages({ ...document, problems: [scan] });
    expect(problems.map(({ code, page }) => [code, page])).toEqual([['page-without-text', 3]]);
  });

  test('warns of a very short text, which is analysed all the same', () => {
    const { readability, problems } = toPassages(documentOf(['The ministry will collect old phones.']));
    expect(readability).toBe('partly-readable');
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['too-little-text', 'warning']]);
  });

  test('of another language is readable, and the language is named', () => {
    const { readability, codes } = judge(thai, thai);
    expect(readability).toBe('readable');
    expect(codes).toEqual(['unsupported-language']);
    expect(toPassages(documentOf([thai])).problems[0]?.message).toBe(
      '100 % of the text is in Thai, which lacuna cannot analyse yet.',
    );
  });

  test.each([
    [
      'German',
      'Das Ministerium wird in jeder Stadt des Landes alte Telefone sammeln, weil ihre Metalle erneut verwendet werden können. ',
    ],
    [
      'Vietnamese',
      'Bộ sẽ thu gom điện thoại cũ ở mọi thị trấn trong cả nước vì kim loại của chúng có thể được sử dụng lại nhiều lần. ',
    ],
    [
      'Polish',
      'Ministerstwo będzie zbierać stare telefony w każdym mieście kraju, ponieważ ich metale mogą być ponownie użyte. ',
    ],
    [
      'Arabic',
      'ستجمع الوزارة الهواتف القديمة في كل مدينة في البلاد لأن معادنها يمكن أن تستخدم مرة أخرى في الصناعة. ',
    ],
    [
      'Russian',
      'Министерство будет собирать старые телефоны в каждом городе страны, потому что их металлы можно использовать снова. ',
    ],
    ['Chinese', '该部将在全国每个城镇收集旧手机，因为其中的金属可以再次使用，并且每年向议会报告进展情况。'],
  ])('takes no %s for garbled', (_, text) => {
    expect(textHealth(text.repeat(5))).toBe('good');
  });
});
