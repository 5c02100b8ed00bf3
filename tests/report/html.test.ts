import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.js';
import { html, isolated, phrase, within } from '../../src/report/html/markup.js';
import { FORMATS, loadMessages, toHtml } from '../../src/report/index.js';
import { hostile, PAYLOADS } from './hostile.js';
import { passage, sample, taxonomy, unreadable } from './sample.js';

const page = toHtml(sample, { taxonomy });
const dom = (text: string) => parseHTML(text).document;
const document = dom(page);
const textOf = (selector: string, from = document) =>
  from.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('html`…`', () => {
  test('escapes what is put in, in content and in attributes', () => {
    expect(html`<p title="${`"'<&>`}">${'<b>&'}</p>`.markup).toBe(
      '<p title="&quot;&#39;&lt;&amp;&gt;">&lt;b&gt;&amp;</p>',
    );
  });
  test('keeps its own markup, joins lists, leaves out what is not there', () => {
    expect(html`${[html`<b>${1}</b>`, null, false, undefined, 'x']}`.markup).toBe('<b>1</b>x');
  });
  test('isolates texts within a phrase, and no text can end its isolation early', () => {
    expect(phrase(`under ${within('a\u2069<b>\u2068')}!`).markup).toBe('under <bdi>a&lt;b&gt;</bdi>!');
    expect(isolated('\u202eabc').markup).toBe('<bdi>abc</bdi>');
  });
});

describe('the HTML report', () => {
  test('is one file that loads nothing: a policy allows exactly its own style and script', () => {
    const policy =
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    for (const tag of ['style', 'script']) {
      const [, source] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) ?? [];
      const hash = createHash('sha256')
        .update(source ?? '')
        .digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)|url\(|@import|\son[a-z]+="|style="/);
  });

  test('tells the verdict, the figures and the document', () => {
    expect(textOf('h1')).toBe('Digital Strategy of Atlantis 2030');
    expect(textOf('.verdict')).toContain('of 49 topics it sets targets for 1, addresses 1 and leaves out 47');
    expect(textOf('.figures')).toContain('0.42 of 1');
    expect(textOf('.meta')).toContain('50 of 52 pages read');
  });

  test('shows every theme with its level and share, and under it every topic', () => {
    expect(document.querySelectorAll('.themes tbody')).toHaveLength(9);
    expect(document.querySelectorAll('.topic-row')).toHaveLength(49);
    expect(textOf('#topic-e-waste-management')).toContain('targeted');
    expect(textOf('#topic-e-waste-management')).toContain('1.0 %');
  });

  test('puts gaps first by weight, with what is missing, every measure and its source', () => {
    const gaps = [...document.querySelectorAll('.gap')];
    expect(gaps.map((gap) => gap.querySelector('h3')?.textContent)).toEqual([
      'Sustainable data centres',
      'Circular economy',
      'Energy use of data centres',
    ]);
    expect(gaps[0]?.textContent).toContain('Missing: a mention and a commitment.');
    expect(document.querySelectorAll('.measures li')).toHaveLength(
      sample.gaps.flatMap(({ measures }) => measures).length,
    );
    expect(gaps[0]?.querySelector('cite')?.textContent).toContain('TD/B/EDE/8/4\u00a0R6');
  });

  test('shows how a peer does it, where a comparison knows one that does', () => {
    const peer = {
      ...sample,
      document: { ...sample.document, sha256: '1'.repeat(64), title: 'Plan of Lemuria' },
    };
    const other = {
      ...sample,
      document: { ...sample.document, sha256: '2'.repeat(64), title: 'Plan of Atlantis' },
      themes: sample.themes.map((theme) => ({
        ...theme,
        topics: theme.topics.map((topic) =>
          topic.id === 'e-waste-management' ? { ...topic, level: 'absent' as const, evidence: [] } : topic,
        ),
      })),
      passages: [],
    };
    const entry = (sha256: string, country: string) => ({
      file: 'x.pdf',
      sha256: sha256.repeat(64),
      country,
      countryName: country,
      year: 2024,
      kind: null,
      title: null,
      groups: {},
    });
    const comparison = compare([peer, other], {
      taxonomy: { ...taxonomy, terms: {}, sha256: sample.taxonomy.sha256 },
      entries: [entry('1', 'LMR'), entry('2', 'ATL')],
      resamples: 20,
    });
    const gap = {
      ...sample.gaps[0]!,
      topic: 'e-waste-management',
      theme: 'e-waste',
      found: 'absent' as const,
    };
    const shown = dom(toHtml({ ...other, gaps: [gap] }, { taxonomy, comparison }));
    expect(textOf('.peer', shown)).toContain('LMR · Plan of Lemuria · p. 3 (iv) · target');
    expect(textOf('.peer blockquote', shown)).toContain('By 2030 the ministry will collect');
    // Whoever does best has nobody to learn from.
    expect(dom(toHtml({ ...peer, gaps: [gap] }, { taxonomy, comparison })).querySelector('.peer')).toBeNull();
  });

  test('quotes every passage with page, firmness, marked words, cues and why', () => {
    const passages = [...document.querySelectorAll('.passage')];
    expect(passages).toHaveLength(sample.passages.length);
    const first = document.querySelector('#p17');
    expect(textOf('header', first as never)).toContain('p. 3 (iv) target');
    expect(first?.querySelector('blockquote')?.textContent).toBe(sample.passages[0]?.text);
    expect([...(first?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'electronic waste',
    ]);
    expect(first?.querySelector('.cue')?.textContent).toBe('By 2030');
    expect(textOf('.why', first as never)).toContain('value and a date');
    expect(textOf('#p52')).toContain('negated');
  });

  test('puts what never scores last, and says so', () => {
    const last = [...document.querySelectorAll('.passage')].at(-1);
    expect(last?.id).toBe('p60');
    expect(last?.textContent).toContain('boilerplate (never scores)');
  });

  test('names what could not be read, by pages', () => {
    expect(textOf('#problems')).toContain('pp. 7, 8: The page gives no text. It may be a scan.');
  });

  test('ends with method, versions, hashes, limits and the sources in full', () => {
    for (const part of [sample.taxonomy.sha256, 'lacuna 0.1.0', 'Method and limits', 'A machine reads words'])
      expect(textOf('#method')).toContain(part);
    expect(textOf('#method')).toContain('Basel Convention on the Control of Transboundary Movements');
  });

  test('shows of an unreadable document why, and no level, gap or score', () => {
    const shown = dom(toHtml(unreadable, { taxonomy }));
    expect(textOf('.verdict', shown)).toContain('could not be analysed');
    expect(shown.querySelector('.gap, .themes, .figures')).toBeNull();
    expect(textOf('#problems', shown)).toContain('pp. 7, 8');
  });

  test('heads sections in order and names every control', () => {
    const levels = [...document.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const field of document.querySelectorAll('input,select'))
      expect(field.closest('label')).not.toBeNull();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('gives several documents ids of their own', () => {
    const shown = dom(FORMATS.html.several([sample, sample], { taxonomy }));
    const ids = [...shown.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(shown.querySelectorAll('.report')).toHaveLength(2);
    for (const link of shown.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
  });

  test('is the same twice', () => {
    expect(toHtml(sample, { taxonomy })).toBe(page);
  });

  test('is in the language of the interface, and says what is not', async () => {
    const messages = await loadMessages('fr');
    const shown = dom(toHtml(sample, { taxonomy, messages }));
    expect(shown.documentElement.getAttribute('lang')).toBe('fr');
    expect(textOf('#gaps h2', shown)).toBe('Lacunes');
    // The sample's taxonomy has no French labels: its measures are marked as English.
    expect(shown.querySelector('.measures li span')?.getAttribute('lang')).toBe('en');
    expect(shown.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
  });

  test('is written from right to left where the language is', () => {
    const messages = { ...sampleMessages, code: 'ar', dir: 'rtl' as const };
    expect(dom(toHtml(sample, { taxonomy, messages })).documentElement.getAttribute('dir')).toBe('rtl');
  });
});
const sampleMessages = await loadMessages('en');

describe('a hostile document', () => {
  test.each(PAYLOADS)('cannot add an element, attribute or script: %j', (payload) => {
    const plain = shapeOf(toHtml(hostile('harmless'), { taxonomy }));
    expect(shapeOf(toHtml(hostile(payload), { taxonomy }))).toEqual(plain);
  });

  test('cannot reorder or hide text', () => {
    const shown = toHtml(hostile('\u202eabc\u2066\u200b\u{e0041}'), { taxonomy });
    expect(shown).not.toMatch(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u,
    );
  });

  test('cannot swell the report with a word of a megabyte', () => {
    const long = passage(
      { id: 17, text: `${'x'.repeat(1_000_000)} electronic waste ${'y'.repeat(1_000_000)}` },
      { 'e-waste-management': 'electronic waste' },
    );
    const shown = toHtml({ ...sample, passages: [long] }, { taxonomy });
    expect(shown.length).toBeLessThan(page.length + 10_000);
    expect(dom(shown).querySelector('mark')?.textContent).toBe('electronic waste');
  });
});

/** Every element with the names of its attributes, in order. */
function shapeOf(text: string): string[] {
  return [...dom(text).querySelectorAll('*')].map(
    (element) => `${element.tagName} ${[...element.attributes].map(({ name }) => name).join()}`,
  );
}
