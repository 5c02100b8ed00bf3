import { expect, test } from 'vitest';
import { judgePassages } from '../../src/evidence/judge.js';
import { readDocument } from '../../src/ingest/index.js';
import type { Passage } from '../../src/model/passage.js';
import { toPassages } from '../../src/text/passages.js';

/** How the passage that holds some words is judged in a Markdown document. */
async function judged(markdown: string, words: string) {
  const document = await readDocument(new TextEncoder().encode(markdown), { name: 'plan.md' });
  const { passages } = await toPassages(document, { language: 'en' });
  const mentions = (passage: Passage) => {
    const at = passage.text.indexOf(words);
    const start = passage.start + at;
    return at < 0
      ? []
      : [{ topic: 't', term: words, text: words, tolerant: false, start, end: start + words.length }];
  };
  const all = await judgePassages({
    passages,
    mentions: passages.map(mentions),
    topicDirection: () => 'general',
    kind: 'adopted',
    title: null,
  });
  const found = all.find((one) => one !== null);
  if (!found) throw new Error(`“${words}” was not judged`);
  return found;
}

const cases: readonly [
  title: string,
  markdown: string,
  words: string,
  commitment: string,
  year: number | null,
][] = [
  [
    'a cell is carried by the head of its column',
    '# Plan\n\n| Field | The Government will |\n|---|---|\n| Waste | new rules for e-waste |\n',
    'e-waste',
    'commitment',
    null,
  ],
  [
    'a deliverable is dated by the cell beside it',
    '# Plan\n\n| Deliverable | When |\n|---|---|\n| Regulation on e-waste | by 2027 |\n',
    'e-waste',
    'commitment',
    null,
  ],
  [
    'an outcome is dated by the cell beside it',
    '# Plan\n\n| Field | We will | Deadline |\n|---|---|---|\n| Waste | collect 60 % of e-waste | 2030 |\n',
    'e-waste',
    'target',
    2030,
  ],
  [
    'another row dates nothing',
    '# Plan\n\n| Topic | When |\n|---|---|\n| Phones | by 2027 |\n| Old e-waste | later |\n',
    'e-waste',
    'mention',
    null,
  ],
  [
    'a long first cell heads no column',
    '# Plan\n\n| The Government will publish guidance on the use of sensors everywhere in the country. |\n|---|\n| Amounts of e-waste |\n',
    'e-waste',
    'mention',
    null,
  ],
  [
    'an action is carried by the title of its measure',
    '# Measure 4.2: Waste\n\n- Registers of e-waste\n',
    'e-waste',
    'commitment',
    null,
  ],
  [
    'bullets are carried by their lead-in',
    '# Plan\n\nBy 2027 we will:\n\n- collect 60 % of e-waste\n',
    'e-waste',
    'target',
    2027,
  ],
];

test.each(cases)('%s', async (_title, markdown, words, commitment, year) => {
  const found = await judged(markdown, words);
  expect([found.commitment, found.target?.deadline?.year ?? null]).toEqual([commitment, year]);
});

test('who, by when and with what money stand in cells of their own: they are the row’s cues, where they stand', async () => {
  const plan =
    '# Plan\n\n## Measures\n\n| Measure | Responsible | When | Budget |\n|---|---|---|---|\n| Collect e-waste | Ministry of Environment | 2027 | EUR 2 million |\n| Repair phones | Energy Agency | 2028 | none |\n';
  const { cues, commitment } = await judged(plan, 'e-waste');
  expect(commitment).toBe('commitment');
  expect(cues.map(({ kind, text }) => [kind, text])).toEqual([
    ['responsible-body', 'Ministry of Environment'],
    ['deadline', '2027'],
    ['budget', 'EUR 2 million'],
  ]);
  const document = await readDocument(new TextEncoder().encode(plan), { name: 'plan.md' });
  for (const { start, end, text } of cues) expect(document.pages[0]?.text.slice(start, end)).toBe(text);
});

test('the date of the line above is a cue of its bullets, where it stands; a bullet’s own date stays', async () => {
  const list = (bullet: string) => `# Plan\n\nBy 2027 the Government will:\n\n- ${bullet}\n`;
  const inherited = await judged(list('set up a register of e-waste'), 'e-waste');
  expect(inherited.cues.filter(({ kind }) => kind === 'deadline').map(({ text }) => text)).toEqual([
    'By 2027',
  ]);
  const own = await judged(list('set up a register of e-waste by 2026'), 'e-waste');
  expect(own.cues.filter(({ kind }) => kind === 'deadline').map(({ text }) => text)).toEqual(['by 2026']);
});
