import { describe, test } from 'vitest';
import { compare } from '../../src/compare/index.js';
import { comparisonToHtml, loadMessages, toHtml, UI_LANGUAGES } from '../../src/report/index.js';
import { sample, taxonomy, unreadable } from '../report/sample.js';
import { expect, fixture, give, newPage, openedPage, reportFrame, violations } from './browser.js';

const scan = { ...unreadable, document: { ...unreadable.document, sha256: '9'.repeat(64), title: 'A scan' } };
const comparison = compare([sample, scan], {
  taxonomy: { ...taxonomy, terms: {}, sha256: sample.taxonomy.sha256 },
  resamples: 20,
});

describe('the report', () => {
  test.each([
    ['light', sample],
    ['dark', sample],
    ['light', unreadable],
  ] as const)('passes axe in %s', async (colorScheme, analysis) => {
    const { page, context, errors } = await newPage({ colorScheme });
    await page.setContent(toHtml(analysis, { taxonomy }));
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test.each(UI_LANGUAGES)('passes axe in %s, and fits a phone', async (language) => {
    const { page, context } = await newPage({ viewport: { width: 360, height: 740 } });
    await page.setContent(toHtml(sample, { taxonomy, messages: await loadMessages(language) }));
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await context.close();
  });

  test('is all there without its script', async () => {
    const { page, context } = await newPage({ javaScriptEnabled: false });
    await page.setContent(toHtml(sample, { taxonomy }));
    expect(await page.locator('.topic-row:visible').count()).toBe(49);
    expect(await page.locator('.passage:visible').count()).toBe(sample.passages.length);
    await context.close();
  });

  test('is all there on paper, whatever was filtered or closed', async () => {
    const { page, context } = await newPage();
    await page.setContent(toHtml(sample, { taxonomy }));
    await page.fill('input[name=search]', 'no such words');
    expect(await page.locator('.passage:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.passage:visible').count()).toBe(sample.passages.length);
    expect(await page.locator('.topic-row:visible').count()).toBe(49);
    expect(await page.locator('.filters:visible').count()).toBe(0);
    await context.close();
  });

  test('is used by keyboard alone: to the report, a theme opened, passages found, the filters cleared', async () => {
    const { page, context } = await newPage();
    await page.setContent(toHtml(sample, { taxonomy }));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    const toggle = page.locator('.toggle').nth(4);
    await toggle.focus();
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await page.locator('#topic-e-waste-management a').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('evidence-title');
    expect(await page.locator('[role=status]').first().textContent()).toBe('3 of 4 passages shown');
    await page.locator('.clear').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('search');
    expect(await page.locator('.passage:visible').count()).toBe(4);
    await context.close();
  });

  test.each([
    ['themes', 'data-centres', ['p40']],
    ['levels', 'targeted', ['p17', 'p52', 'p60']],
    ['commitment', 'aspiration', ['p40']],
    ['assertion', 'negated', ['p52']],
    ['direction', 'footprint', ['p17', 'p40', 'p52', 'p60']],
  ])('is filtered by %s', async (name, value, ids) => {
    const { page, context } = await newPage();
    await page.setContent(toHtml(sample, { taxonomy }));
    await page.selectOption(`select[name=${name}]`, value);
    expect(await page.locator('.passage:visible').evaluateAll((all) => all.map(({ id }) => id))).toEqual(ids);
    await context.close();
  });

  test('is searched without regard to case and accents, and ordered by firmness', async () => {
    const { page, context } = await newPage();
    await page.setContent(toHtml(sample, { taxonomy }));
    await page.fill('input[name=search]', 'ÉNERGY centres');
    expect(await page.locator('.passage:visible').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'p40',
    ]);
    await page.fill('input[name=search]', '');
    await page.selectOption('select[name=order]', 'firm');
    expect(await page.locator('.passage').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'p17',
      'p40',
      'p52',
      'p60',
    ]);
    await context.close();
  });
});

describe('the comparison', () => {
  test.each(['light', 'dark'] as const)('passes axe in %s', async (colorScheme) => {
    const { page, context, errors } = await newPage({ colorScheme });
    await page.setContent(comparisonToHtml(comparison, { taxonomy, analyses: [sample] }));
    await page.locator('.open').first().click();
    await page.locator('td.cell').first().click();
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('opens a theme into its topics, and a cell into its passages, by keyboard', async () => {
    const { page, context } = await newPage();
    await page.setContent(comparisonToHtml(comparison, { taxonomy, analyses: [sample] }));
    await page.locator('.open').nth(4).press('Enter');
    expect(await page.locator('th.topic').count()).toBe(6);
    await page.locator('td.cell').first().focus();
    await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.locator('.passages-of').textContent()).toContain(
      'By 2030 the ministry will collect 60 % of electronic waste.',
    );
    await page.locator('.open').nth(4).press('Enter');
    expect(await page.locator('th.topic').count()).toBe(0);
    await context.close();
  });

  test('shows a passage on several topics of a theme once, with all of them', async () => {
    const [first, ...rest] = sample.passages;
    const topics = ['e-waste-management', 'e-waste-regulation'];
    const analyses = [{ ...sample, passages: [{ ...first!, topics }, ...rest] }];
    const { page, context } = await newPage();
    await page.setContent(comparisonToHtml(comparison, { taxonomy, analyses }));
    await page.locator('tr', { hasText: 'Atlantis' }).locator('td[data-theme="4"]').click();
    const quoted = page.locator('.passages-of blockquote', { hasText: first!.text });
    expect(await quoted.count()).toBe(1);
    expect(await page.locator('.passages-of p', { hasText: 'Law on e-waste' }).textContent()).toContain(
      'Management of e-waste · Law on e-waste',
    );
    await context.close();
  });

  test('is sorted by any column', async () => {
    const { page, context } = await newPage();
    await page.setContent(comparisonToHtml(comparison, { taxonomy }));
    const first = () => page.locator('tr[data-row] th').first().textContent();
    await page.locator('th[data-key=score] .sort').click();
    const low = await first();
    await page.locator('th[data-key=score] .sort').click();
    expect(await first()).not.toBe(low);
    expect(await page.locator('th[data-key=score]').getAttribute('aria-sort')).not.toBe('none');
    await context.close();
  });
});

describe('the page', () => {
  test.each(['light', 'dark'] as const)(
    'passes axe in %s, before a document and with one',
    async (colorScheme) => {
      const { page, context } = await openedPage({ colorScheme });
      expect(await violations(page)).toEqual([]);
      await give(page, [fixture('demo/strategy-en.pdf')]);
      await reportFrame(page);
      await page.locator('.line').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );
});
