import { describe, expect, test } from 'vitest';
import { diff, differenceSchema } from '../../src/index.js';
import { differenceMarkdown, differenceText } from '../../src/report/index.js';
import { made, TAXONOMY } from './make.js';

const before = made({ name: 'old.pdf', levels: ['committed', 'absent', 'mentioned'], importance: 'low' });
const after = made({
  name: 'new.pdf',
  levels: ['mentioned', 'addressed', 'mentioned'],
  importance: 'medium',
});
const change = (difference: ReturnType<typeof diff>) =>
  difference.topics.map((topic) => [topic.id, topic.change]);

describe('two versions of a strategy', () => {
  const difference = diff(before, after);

  test('tell what was gained, lost, strengthened and weakened, with both passages', () => {
    expect(differenceSchema.parse(difference)).toEqual(difference);
    expect(change(difference)).toEqual([
      ['waste', 'weakened'],
      ['energy', 'gained'],
      ['farms', 'same'],
    ]);
    const [waste, energy] = difference.topics;
    expect(waste?.strongest.before?.text).toBe('old.pdf says something of e-waste.');
    expect(waste?.strongest.after?.text).toBe('new.pdf says something of e-waste.');
    expect(energy?.strongest.before).toBeNull();
    expect(energy?.strongest.after?.page).toBe(2);
  });

  test('mirror when they are swapped', () => {
    const mirror: Readonly<Record<string, string>> = {
      gained: 'lost',
      lost: 'gained',
      strengthened: 'weakened',
      weakened: 'strengthened',
      same: 'same',
    };
    expect(change(diff(after, before))).toEqual(
      change(difference).map(([id, kind]) => [id, mirror[kind ?? '']]),
    );
  });

  test('say nothing of a version that could not be read', () => {
    const scan = made({ name: 'scan.pdf', levels: ['absent', 'absent', 'absent'], unreadable: true });
    expect(new Set(diff(before, scan).topics.map((topic) => topic.change))).toEqual(new Set(['unknown']));
  });

  test('cannot be told apart by different taxonomies', () => {
    const other = { ...after, taxonomy: { ...after.taxonomy, sha256: 'b'.repeat(64) } };
    expect(() => diff(before, other)).toThrow('different taxonomies');
  });

  test('read well on a terminal and as Markdown', () => {
    const text = differenceText(difference, { taxonomy: TAXONOMY });
    expect(text).toContain('Weakened (1)\n  Topic waste committed → mentioned\n');
    expect(text).toContain('before: nothing');
    expect(text).toContain('1 topic at the same level.');
    const markdown = differenceMarkdown(
      diff(made({ name: '<b>.pdf', levels: ['absent', 'absent', 'absent'] }), after),
      { taxonomy: TAXONOMY },
    );
    expect(markdown).toContain('## Gained');
    expect(markdown).not.toContain('<b>');
  });
});
