import { describe, expect, test } from 'vitest';
import { readPlain } from '../../src/ingest/plain.js';
import fc from '../fast-check.js';

const blocksOf = (text: string, page = 0) => {
  const read = readPlain(text).pages[page];
  return (read?.blocks ?? []).map(({ role, start, end }) => `${role}: ${read?.text.slice(start, end)}`);
};

const paragraph = [
  'The ministry will collect old phones and computers in every town of the',
  'country, because their metals can be used again. A register records what is',
  'collected.',
].join('\n');
const whole =
  'body: The ministry will collect old phones and computers in every town of the country, because their metals can be used again. A register records what is collected.';

describe('plain text', () => {
  test('joins hard-wrapped lines and undoes hyphens', () => {
    expect(blocksOf(`${paragraph}\n\nThe govern-\nment pays for it.`)).toEqual([
      whole,
      'body: The government pays for it.',
    ]);
  });

  test('parts paragraphs without a blank line where the last line is short', () => {
    expect(blocksOf(`${paragraph}\n${paragraph}`)).toEqual([whole, whole]);
  });

  test('parts a heading from the sentence below it', () => {
    expect(blocksOf(`${paragraph}\nRepair first\n${paragraph}`)).toEqual([
      whole,
      'heading: Repair first',
      whole,
    ]);
    expect(
      blocksOf(`${paragraph}\n2.1 Repair of what the offices of the state have bought\n${paragraph}`)[1],
    ).toBe('heading: 2.1 Repair of what the offices of the state have bought');
  });

  test('gives headings the level of their numbering', () => {
    const page = readPlain(`1 Aims\n${paragraph}\n1.1 Repair\n${paragraph}\nANNEX A\n${paragraph}`).pages[0];
    const levels = page?.blocks.filter(({ role }) => role === 'heading').map(({ level }) => level);
    expect(levels).toEqual([2, 3, 1]);
  });

  test.each(['•', '-', '–', '▪', '*', 'o', '\uF0B7', '\u0007'])(
    'makes an item of each line with the bullet %j',
    (bullet) => {
      const items = `We will:\n${bullet} repair phones and other small devices that people bring to the shops of\nthe town\n${bullet} reuse them`;
      expect(blocksOf(items)).toEqual([
        'body: We will:',
        'list: repair phones and other small devices that people bring to the shops of the town',
        'list: reuse them',
      ]);
    },
  );

  test('joins a bullet that stands on its own line with its text', () => {
    expect(blocksOf('We will:\n•\nrepair phones\n•\nreuse them')).toEqual([
      'body: We will:',
      'list: repair phones',
      'list: reuse them',
    ]);
  });

  test('keeps the enumerators of items', () => {
    expect(blocksOf(`${paragraph}\na) Repair phones;\nb) Reuse them.`).slice(1)).toEqual([
      'list: a) Repair phones;',
      'list: b) Reuse them.',
    ]);
  });

  test('nests items by their indent', () => {
    const page = readPlain('We will:\n  • repair\n      – phones\n      – screens\n  • reuse').pages[0];
    expect(page?.blocks.map(({ depth }) => depth)).toEqual([undefined, 1, 2, 2, 1]);
  });

  test('keeps a sentence whole over page numbers and running headers', () => {
    const kinds = ['phones', 'screens', 'routers', 'printers', 'batteries'];
    const page = (kind: string, at: number) =>
      `National Strategy for Devices\n${at + 1}\ntowns take ${kind} back.\n${paragraph.replace('phones', kind)}\nThe offices that will take the many ${kind} of people from the other`;
    const blocks = blocksOf(kinds.map(page).join('\n'));
    for (const [at, kind] of kinds.slice(1).entries())
      expect(blocks).toContain(
        `body: The offices that will take the many ${kinds[at]} of people from the other towns take ${kind} back.`,
      );
    expect(blocks.filter((block) => block === 'boilerplate: National Strategy for Devices')).toHaveLength(5);
    expect(blocks.filter((block) => /^boilerplate: \d$/.test(block))).toHaveLength(5);
  });

  test('keeps a sentence whole over a page break, on the page where it begins', () => {
    const text = `${paragraph}\nThe offices that will take the devices of people from the other\n\f towns are named in the annex.\n${paragraph}`;
    expect(readPlain(text).pages).toHaveLength(2);
    expect(blocksOf(text)).toEqual([
      whole,
      'body: The offices that will take the devices of people from the other towns are named in the annex.',
    ]);
    expect(blocksOf(text, 1)).toEqual([whole]);
  });

  test('keeps a sentence whole over the footnotes of its page', () => {
    const text = `The register1 records what the towns collect and what the people of the\n1 Register of devices, kept by the ministry.\n\fcountry bring to it.\n`;
    expect(blocksOf(text)).toEqual([
      'body: The register1 records what the towns collect and what the people of the country bring to it.',
      'body: 1 Register of devices, kept by the ministry.',
    ]);
  });

  test('joins the number of a footnote with the line below it', () => {
    const text = `The register1 holds what the towns2 collect.\n1\nRegister of devices, kept by the ministry.\n2\nTowns of the first group.\n`;
    expect(blocksOf(text).slice(1)).toEqual([
      'body: 1 Register of devices, kept by the ministry.',
      'body: 2 Towns of the first group.',
    ]);
  });

  test('sets contents with leaders aside', () => {
    expect(blocksOf(`Contents\nRepair ............ 4\nReuse . . . . . . . . 12\n`).slice(1)).toEqual([
      'boilerplate: Repair ............ 4',
      'boilerplate: Reuse . . . . . . . . 12',
    ]);
  });

  test('leaves a text with one paragraph a line as it is', () => {
    const long = `${'The ministry repairs what the towns collect and reports on it. '.repeat(6)}`.trim();
    expect(blocksOf(`Repair\n${long}\n${long}\n`)).toEqual([
      'heading: Repair',
      `body: ${long}`,
      `body: ${long}`,
    ]);
  });

  test('reads a book in a single line', () => {
    const text = 'The ministry repairs. '.repeat(50_000);
    expect(blocksOf(text)).toEqual([`body: ${text.trim()}`]);
  });

  test('cuts tables that are set with spaces into cells', () => {
    const rows = [
      'Measure                     Office              Year',
      'Collect old phones in       Ministry            2027',
      'every town',
      'Repair computers            Agency              2028',
      'Reuse screens               Schools             2029',
    ];
    const page = readPlain(`${paragraph}\n\n${rows.join('\n')}\n\n${paragraph}`).pages[0];
    const cells = page?.blocks.filter(({ role }) => role === 'table') ?? [];
    expect(
      cells.map(({ start, end, cell }) => [cell?.row, cell?.column, page?.text.slice(start, end)]),
    ).toEqual([
      [0, 0, 'Measure'],
      [0, 1, 'Office'],
      [0, 2, 'Year'],
      [1, 0, 'Collect old phones in every town'],
      [1, 1, 'Ministry'],
      [1, 2, '2027'],
      [2, 0, 'Repair computers'],
      [2, 1, 'Agency'],
      [2, 2, '2028'],
      [3, 0, 'Reuse screens'],
      [3, 1, 'Schools'],
      [3, 2, '2029'],
    ]);
  });

  test('takes the title from the first lines', () => {
    expect(readPlain(`National Strategy for Devices\n\n${paragraph}`).title).toBe(
      'National Strategy for Devices',
    );
    expect(readPlain(paragraph).title).toBeNull();
  });

  test('says that a NUL byte is no text', () => {
    expect(readPlain('a\u0000b').problems.map(({ code }) => code)).toEqual(['control-characters']);
    expect(readPlain(paragraph).problems).toEqual([]);
  });

  test('lays every block out as a slice of its page, for any text', () => {
    const piece = fc.constantFrom(
      'word',
      'Word',
      ' ',
      '   ',
      '\n',
      '\n\n',
      '\f',
      '• ',
      '- ',
      '1. ',
      '12',
      '.',
      ':',
      '-\n',
      '....',
      '\t',
      '\ud83d',
      '👁',
      'ع',
      '汉字',
      '\u0000',
      'CAPS',
      '\r\n',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 120 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        const { pages } = readPlain(text);
        expect(pages.length).toBeGreaterThan(0);
        for (const page of pages) {
          const laid = page.blocks.map(({ start, end }) => page.text.slice(start, end));
          expect(laid.join('\n')).toBe(page.text);
          expect(laid.every((block) => block.trim() !== '')).toBe(true);
        }
      }),
    );
  });
});
