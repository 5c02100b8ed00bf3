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

const judge = async (...pages: string[]) => {
  const { readability, problems } = await toPassages(documentOf(...pages.map((text) => [text])));
  return { readability, codes: [...new Set(problems.map(({ code }) => code))] };
};

describe('readability', () => {
  test('of good text is readable without problems', async () => {
    expect(await judge(good, good)).toEqual({ readability: 'readable', codes: [] });
  });

  test.each([
    ['garbled letters', garbled, 'garbled-text'],
    ['shifted letters', shifted, 'garbled-text'],
    ['the wrong character set', mojibake, 'wrong-encoding'],
    ['unknown characters', '\uFFFD\uE001\uE002 a'.repeat(100), 'garbled-text'],
    ['blank pages', ' ', 'page-without-text'],
  ])('of %s is unreadable', async (_, text, code) => {
    const { readability, codes } = await judge(text, text);
    expect(readability).toBe('unreadable');
    expect(codes).toContain(code);
  });

  test('of a document without a page or a letter is unreadable', async () => {
    expect((await judge()).readability).toBe('unreadable');
    expect(await judge('12', '13')).toMatchObject({
      readability: 'unreadable',
      codes: expect.arrayContaining(['no-text']),
    });
  });

  test('is partial where more than a fifth of the pages are lost', async () => {
    expect((await judge(good, good, garbled)).readability).toBe('partly-readable');
    expect((await judge(good, good, good, good, good, good, good, good, good, garbled)).readability).toBe(
      'readable',
    );
  });

  test('does not mind an encoded picture beside the text', async () => {
    const picture = 'iVBORw0KGgBBNNSUhFgXzQ'.repeat(3000);
    expect(await judge(`${good} ${picture} ${good}`)).toEqual({ readability: 'readable', codes: [] });
    expect((await judge(picture)).codes).toEqual(['garbled-text']);
  });

  test('names the page that was lost', async () => {
    const { problems } = await toPassages(documentOf([good], [garbled], [good], [good]));
    expect(problems.map(({ code, page }) => [code, page])).toEqual([['garbled-text', 2]]);
  });

  test('is partial where pages were never read, for a limit or a time-out', async () => {
    const readabilityOf = async (...pages: string[][]) =>
      (await toPassages({ ...documentOf(...pages), pageCount: 10 })).readability;
    expect(await readabilityOf([good])).toBe('partly-readable');
    expect(await readabilityOf([good], [garbled], [garbled])).toBe('unreadable');
  });

  const cause = { code: 'pdf-password', severity: 'error', message: 'The PDF is locked.' } as const;
  test('says nothing of missing text where reading has said why', async () => {
    const { readability, problems } = await toPassages({ ...documentOf(), problems: [cause] });
    expect([readability, problems]).toEqual(['unreadable', []]);
  });

  test('doubts a language that was asked for and that the text is not in', async () => {
    const read = async (text: string, language: string) =>
      (await toPassages(documentOf([text]), { language })).problems.map(({ code }) => code);
    expect(await read(thai, 'en')).toEqual(['language-doubtful']);
    expect(await read(good, 'fr')).toEqual(['language-doubtful']);
    expect(await read(good, 'en')).toEqual([]);
    expect((await toPassages(documentOf([thai]), { language: 'en' })).readability).toBe('partly-readable');
  });

  test('names a page without text once', async () => {
    const scan = { code: 'page-is-image', severity: 'warning', message: 'A scan.', page: 2 } as const;
    const document = documentOf([good], [' '], [' ']);
    const { problems } = await toPassages({ ...document, problems: [scan] });
    expect(problems.map(({ code, page }) => [code, page])).toEqual([['page-without-text', 3]]);
  });

  test('warns of a very short text, which is analysed all the same', async () => {
    const { readability, problems } = await toPassages(documentOf(['The ministry will collect old phones.']));
    expect(readability).toBe('partly-readable');
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['too-little-text', 'warning']]);
  });

  test('of figures alone says so', async () => {
    const { readability, problems } = await toPassages(documentOf(['2030 45 % 7 8 '.repeat(50)]));
    expect(readability).toBe('unreadable');
    expect(problems.find(({ code }) => code === 'no-text')?.message).toBe(
      'The document holds figures and signs, and no words.',
    );
  });

  test('names the share of a language that cannot be told', async () => {
    const georgian = 'სამინისტრო შეაგროვებს ძველ ტელეფონებს ქვეყნის ყველა ქალაქში და გადაამუშავებს. ';
    const { problems } = await toPassages(documentOf([georgian.repeat(5)]));
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'language-unknown',
        'error',
        'The language of 100 % of the text could not be told; nothing was looked for in it.',
      ],
    ]);
  });

  test('of another language is readable, and the language is named', async () => {
    const { readability, codes } = await judge(thai, thai);
    expect(readability).toBe('readable');
    expect(codes).toEqual(['unsupported-language']);
    expect((await toPassages(documentOf([thai]))).problems[0]?.message).toBe(
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
  ])('takes no %s for garbled', async (_, text) => {
    expect(textHealth(text.repeat(5))).toBe('good');
  });
});
