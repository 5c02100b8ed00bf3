import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UI_CHOICES } from '../../src/cli/arguments.js';
import { explainTopic, loadMessages, toMarkdown, toText, UI_LANGUAGES } from '../../src/report/index.js';
import { reasonIn } from '../../src/report/messages/reasons.js';
import { groupProblems, pagesPhrase } from '../../src/report/problems.js';
import { parseTaxonomy } from '../../src/taxonomy/index.js';
import { sample, unreadable } from './sample.js';

const catalogues = await Promise.all(UI_LANGUAGES.map(loadMessages));
const others = catalogues.filter(({ code }) => code !== 'en');
const en = await loadMessages('en');

const folder = join(import.meta.dirname, '../../taxonomies/digital-sustainability');
const files = readdirSync(folder, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml') && !/^terms\/(?!en)/.test(path))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
const { taxonomy, problems } = parseTaxonomy(files);

/** Every text of a catalogue by its path; functions are tried with numbers and with a text that must come through. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${path}/${name}`));
}

test('the command line offers every language of the interface', () => {
  expect([...UI_CHOICES]).toEqual([...UI_LANGUAGES]);
});

describe.each(catalogues.map((m) => [m.code, m] as const))('the catalogue %s', (code, m) => {
  test('has no empty text, no space at an edge and no markup', () => {
    for (const [path, text] of textsOf(m))
      expect([path, text.trim(), /[<>]/.test(text)]).toEqual([path, text, false]);
  });

  test('is in its own language', () => {
    if (code === 'en') return expect(m.name).toBe('English');
    const same = textsOf(m).filter(([path, text]) => textsOf(en).some(([p, t]) => p === path && t === text));
    // Words that languages share (Page, Version, Direction) are few.
    expect(same.length).toBeLessThan(25);
  });

  test.each([0, 1, 2, 3, 5, 11, 21, 100, 1204])('counts %i of everything', (n) => {
    for (const phrase of [
      m.pages,
      m.words,
      m.passages,
      m.mentions,
      m.topics,
      m.gaps,
      m.documents,
      m.countries,
    ]) {
      if (n > 2) expect(phrase(n)).toContain(m.number(n));
      expect(phrase(n).trim()).not.toBe('');
    }
  });

  test('puts every text that it is given into its phrases', () => {
    const phrases = [
      m.under('§'),
      m.page(7, '§'),
      m.quote('§'),
      m.gapsAgainst('§'),
      m.noGaps('§'),
      m.matched('§'),
      m.because('§'),
    ];
    for (const phrase of [
      ...phrases,
      m.tolerantTerm('§'),
      m.missingList('§'),
      m.cell('§', 'x', 'y'),
      m.problemAt('§', 3),
    ])
      expect(phrase).toContain('§');
    const verdict = m.verdict({
      kind: 'K',
      weight: 'W',
      topics: 49,
      parts: 'P',
      profile: 'F',
      score: '0.5',
      gaps: 7,
    });
    for (const part of ['K', 'W', '49', 'P', 'F', '0.5', '7']) expect(verdict).toContain(part);
  });

  test('says what the document was asked about: the environment, or the digital', () => {
    const said = (subject: 'environment' | 'digital') =>
      m.verdict({
        subject,
        kind: 'K',
        weight: m.verdictWeights.medium,
        topics: 20,
        parts: 'P',
        profile: 'F',
        score: '0.5',
        gaps: 7,
      });
    expect(said('digital')).not.toBe(said('environment'));
    expect(m.digitalImportance).not.toBe(m.importance);
  });

  test('keeps the quotations of every reason, in number', () => {
    const holes = (text: string) => text.split('…').length;
    for (const [english, said] of Object.entries(m.reasons))
      expect([english, holes(said)]).toEqual([english, holes(english)]);
  });
});

describe.each(others.map((m) => [m.code, m] as const))('a report in %s', (code, m) => {
  test('has titles and measures in that language, where the taxonomy has them', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const labels = taxonomy?.labels?.[code];
    const shown = toMarkdown(sample, { taxonomy: taxonomy ?? undefined, messages: m });
    if (labels) {
      expect(shown).toContain(labels.topics['circular-economy']?.title);
      expect(shown.replaceAll('\\', '')).toContain(labels.topics['circular-economy']?.measures[0]);
    }
    expect(shown).not.toMatch(/## (Themes|Gaps|Problems)|expected|Missing:|score/);
  });

  test('speaks no English of its own in text and explain', () => {
    const shown = [
      toText(sample, { taxonomy: taxonomy ?? undefined, messages: m }),
      toText(unreadable, { taxonomy: taxonomy ?? undefined, messages: m }),
      explainTopic(sample, 'e-waste-management', { taxonomy: taxonomy ?? undefined, messages: m }),
    ].join('');
    expect(shown).not.toMatch(
      /\b(strongest|gives no text|topic|topics|passages? read|could not|under|cues|matched|language detected)\b/i,
    );
  });

  test('says why in that language, with the quoted words kept', () => {
    const because = '“does not” denies it; it is a deliverable with a date, “by 2030”.';
    const said = reasonIn(because, m);
    expect(said).not.toContain('denies');
    for (const word of ['does not', 'by 2030']) expect(said).toContain(word);
    expect(said.indexOf('does not')).toBeLessThan(said.indexOf('by 2030'));
  });

  test('keeps a reason or a problem that it does not know in English', () => {
    expect(reasonIn('“x” is of a kind yet unknown.', m)).toContain('is of a kind yet unknown');
    const [group] = groupProblems(
      [{ code: 'new', severity: 'info', message: 'A new thing.', hint: 'Look.' }],
      m,
    );
    expect(group).toMatchObject({ message: 'A new thing.', hint: 'Look.', language: 'en' });
  });
});

test('French puts zero and one in the singular, and its own signs in numbers', async () => {
  const fr = await loadMessages('fr');
  expect([fr.pages(0), fr.pages(1), fr.pages(2)]).toEqual(['0 page', '1 page', '2 pages']);
  expect(fr.words(18954)).toBe('18\u202f954 mots');
  expect(fr.decimal('0.42')).toBe('0,42');
  expect(pagesPhrase([1, 2, 3, 9], fr)).toBe('p.\u00a01–3, 9');
});
