// Documents and analyses that are made up by a seeded rule, so that everybody measures the same ones.
import { createHash } from 'node:crypto';

/** Numbers from 0 below 1, the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

const FILLER =
  'The ministry will offer every service online and train its staff. Schools receive networks and equipment of one standard. Business people find one window for all permits. Researchers share what they learn with other countries. '.split(
    /(?<=\.) /,
  );
const ENVIRONMENT = [
  'The government will collect 60 per cent of electronic waste by 2030.',
  'Data centres should use renewable energy.',
  'Smart meters can help households to save energy.',
  'The Agency will measure the carbon footprint of digital services every year.',
  'Climate change is a challenge for all countries.',
  'Public bodies will buy refurbished computers from 2027.',
];

/** A Markdown strategy of some pages (about 2,500 characters each, form feeds between them). */
export function strategy(seed, pages) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const share = next() * 0.08;
  const out = [`# National Digital Strategy number ${seed}\n`];
  for (let page = 0; page < pages; page++) {
    const paragraphs = Array.from({ length: 5 }, () =>
      Array.from({ length: 8 }, () => (next() < share ? pick(ENVIRONMENT) : pick(FILLER)).trim()).join(' '),
    );
    out.push(`## Chapter ${page + 1}\n\n${paragraphs.join('\n\n')}`);
  }
  return out.join('\n\n\f');
}

/** Some analyses as lines of JSON, made from one real one: other levels, passages and names. */
export function* analysisLines(template, count, seed = 1) {
  const next = random(seed);
  const codes =
    'KEN RWA GHA NGA ZAF EGY FRA DEU ESP ITA NOR EST BRA CHL PER MEX USA CAN JPN IND CHN THA VNM AUS FJI'.split(
      ' ',
    );
  const levels = ['absent', 'absent', 'absent', 'mentioned', 'addressed', 'committed', 'targeted'];
  for (let i = 0; i < count; i++) {
    const analysis = structuredClone(template);
    analysis.document.name = `${codes[i % codes.length]}_${2010 + (i % 16)}_ai-${i}.pdf`;
    analysis.document.sha256 = createHash('sha256').update(String(i)).digest('hex');
    analysis.importance = ['none', 'low', 'medium', 'high'][Math.floor(next() * 4)];
    for (const topic of analysis.themes.flatMap((theme) => theme.topics))
      topic.level = levels[Math.floor(next() * levels.length)];
    analysis.passages = analysis.passages.filter(() => next() < 0.8);
    yield `${JSON.stringify(analysis)}\n`;
  }
}
