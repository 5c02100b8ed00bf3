import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../src/model/evidence.js';
import { judge, type Setting } from './one.js';

const spoken: Record<Commitment, readonly string[]> = {
  mention: [
    'AI can reduce the energy use of buildings.',
    'Artificial intelligence could help to protect forests.',
    'Machine learning has the potential to cut emissions.',
    'Digital technology may lower water consumption.',
    'AI will reduce emissions across the economy.',
    'Demand for electricity in data centres will grow rapidly.',
    'The energy transition will change the labour market.',
    'Climate change will affect every region.',
    'The register of electronic waste was launched in 2019.',
    'The Government has adopted a circular economy act.',
    'Data centres account for three per cent of electricity use.',
    'Electronic waste is a growing problem.',
    'There is political will to reduce emissions.',
    'The conference on climate change took place in May 2021.',
    'AI must benefit society and the environment.',
    'Solutions that will reduce emissions are in demand.',
    'Researchers discuss how sensors will protect biodiversity.',
    'Ethical reviews may also call for an assessment of environmental impact.',
    'It is important to note that climate data are no personal data.',
    'Climate protection, energy and health',
    'Which measures will reduce electronic waste?',
    'Companies will save energy with smart meters.',
    'The market for repair will double by 2030.',
    'The Government will not regulate electronic waste.',
  ],
  aspiration: [
    'The Government should measure the footprint of its servers.',
    'We aim to reduce the footprint of public ICT.',
    'The strategy seeks to promote repair.',
    'The Ministry encourages companies to buy refurbished equipment.',
    'The country needs to recycle more electronic waste.',
    'The Government will explore ways to reuse waste heat.',
    'The Ministry will consider a levy on electronic waste.',
    'We want to use AI for climate protection.',
    'Our goal is to protect biodiversity with open data.',
    'The aim of the programme is to foster green software.',
    'It is essential to limit the footprint of data centres.',
    'We recommend measuring the energy use of AI.',
    'The Agency intends to publish guidance on green procurement.',
    'The Ministry plans to build a platform for environmental data.',
    'We strive to make public services sustainable.',
    'More research is needed on the footprint of AI.',
    'The report calls for a right to repair.',
    'Develop digital tools for climate adaptation',
    'Reduce the environmental footprint of public servers',
    'Promote the reuse of electronic equipment',
    'To strengthen the circular economy',
    'The Ministry is considering a tax on packaging.',
  ],
  commitment: [
    'The Government will establish a register of electronic waste.',
    'We will fund AI applications for the climate.',
    'The Ministry of Environment shall publish yearly figures on electronic waste.',
    'Standards for green data centres will be developed.',
    'A levy on electronic equipment will be introduced.',
    'Producers must take back old equipment.',
    'Operators must not dump electronic waste.',
    'Public buyers shall not purchase equipment that cannot be repaired.',
    'The State commits to sustainable procurement.',
    'The Agency is required to report the energy use of data centres.',
    'The circular economy plan is adopted.',
    'Export of electronic waste is prohibited.',
    'The programme will support green software.',
    'This strategy will help to protect biodiversity.',
    'The Government and the regions will invest in smart grids.',
    'AI can reduce emissions, and we will invest in green AI.',
    'In the field of climate protection, the Government will launch pilots.',
    'A regulation on repair by 2025',
    'The Ministry, together with industry, will publish criteria.',
    'Reports on energy use must be published every year.',
    'Together with universities, we will map water use.',
    'The Council will adopt rules on green procurement no later than May 2026.',
    'The Act prohibits the export of electronic waste.',
    'Measure 4: green data centres',
  ],
  target: [
    'The Government will collect 60 % of electronic waste by 2030.',
    'Public data centres shall be carbon neutral by 2035.',
    'We will reduce the energy use of servers by 20 per cent compared to 2020.',
    'The State commits to net zero emissions by 2045.',
    'Data centres must reach a PUE of 1.3 by 2027.',
    'Collect 60 % of electronic waste by 2030',
    'Our goal is to halve the footprint of public ICT by 2030.',
    'By 2030, 50 percent of equipment will be procured second-hand.',
  ],
};

describe.each(Object.entries(spoken))('English: %s', (commitment, texts) => {
  test.each(texts)('%s', async (text) => {
    const judged = await judge(text);
    expect([judged.commitment, judged.because]).toEqual([commitment, judged.because]);
  });
});

const placed: readonly { title: string; text: string; setting: Setting; is: Commitment }[] = [
  {
    title: 'carries "will" from the lead-in to a bullet',
    text: 'a register of electronic waste',
    setting: { role: 'list', leadIn: 'The Government will create:' },
    is: 'commitment',
  },
  {
    title: 'carries a date from the lead-in to a bullet',
    text: 'collect 60 % of electronic waste',
    setting: { role: 'list', leadIn: 'By 2030 the Government will:' },
    is: 'target',
  },
  {
    title: 'carries an aim from the lead-in to a bullet',
    text: 'green data centres',
    setting: { role: 'list', leadIn: 'We aim to promote:' },
    is: 'aspiration',
  },
  {
    title: 'leaves a bullet of what AI can do a mention',
    text: 'reduce the energy use of buildings',
    setting: { role: 'list', leadIn: 'AI can help to:' },
    is: 'mention',
  },
  {
    title: 'takes an infinitive under numbered measures for an action',
    text: 'Develop criteria for green software',
    setting: { headings: ['Measure 4.2: Green software'] },
    is: 'commitment',
  },
  {
    title: 'takes a bullet under "Actions" for an action',
    text: 'Guidelines for green procurement',
    setting: { role: 'list', headings: ['Actions'] },
    is: 'commitment',
  },
  {
    title: 'takes an infinitive under "Objectives" for an objective',
    text: 'Develop criteria for green software',
    setting: { role: 'list', headings: ['Objectives'] },
    is: 'aspiration',
  },
  {
    title: 'takes a heading that only names the topic for a mention',
    text: 'Green data centres',
    setting: { role: 'heading' },
    is: 'mention',
  },
  {
    title: 'takes a heading in the infinitive for an objective',
    text: 'Promote green data centres',
    setting: { role: 'heading' },
    is: 'aspiration',
  },
  {
    title: 'takes a numbered measure as heading for a commitment',
    text: 'Action 12: Green data centres',
    setting: { role: 'heading' },
    is: 'commitment',
  },
  {
    title: 'takes every "must" of a guide for an advice',
    text: 'The Government must measure the footprint of servers.',
    setting: { kind: 'advisory' },
    is: 'aspiration',
  },
  {
    title: 'lets no target stand in a guide',
    text: 'The Government will collect 60 % of electronic waste by 2030.',
    setting: { kind: 'advisory' },
    is: 'aspiration',
  },
  {
    title: 'keeps a legal obligation that a guide recalls',
    text: 'Public buyers must by law purchase recycled equipment.',
    setting: { kind: 'advisory' },
    is: 'commitment',
  },
];

test.each(placed)('$title', async ({ text, setting, is }) => {
  expect((await judge(text, setting)).commitment).toBe(is);
});

test('takes infinitives among the numbered measures of a plan for actions, also under another heading', async () => {
  const { judgePassages } = await import('../../src/evidence/judge.js');
  const { mentionOf, passageOf } = await import('./one.js');
  const texts = [
    'Measure 1: Energy',
    'Measure 2: Water',
    'Measure 3: Waste',
    'At home',
    'Recycle old equipment',
  ];
  const passages = texts.map((text, id) =>
    passageOf(text, { id, role: id < 4 ? 'heading' : 'body', headings: id < 4 ? [] : ['At home'] }),
  );
  const judged = await judgePassages({
    passages,
    mentions: texts.map((text, id) => (id === 4 ? [mentionOf(text, 'Recycle old equipment')] : [])),
    topicDirection: () => 'general',
    kind: 'adopted',
    title: null,
  });
  expect(judged.map((one) => one?.commitment ?? null)).toEqual([null, null, null, null, 'commitment']);
});
