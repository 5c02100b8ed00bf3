import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { toHtml } from '../../src/report/index.js';
import { hostile, PAYLOADS } from '../report/hostile.js';
import { passage, sample, taxonomy } from '../report/sample.js';
import { expect, give, newPage, openedPage, reportFrame } from './browser.js';

const shape = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map(({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join()}`)
      .join('\n'),
  );

describe('a hostile document in a real browser', async () => {
  test('changes nothing in the report, and runs nothing', async () => {
    const { page, context, errors, requests } = await newPage();
    for (const payload of PAYLOADS) {
      await page.setContent(toHtml(hostile('harmless'), { taxonomy }));
      const plain = await shape(page);
      await page.setContent(toHtml(hostile(payload), { taxonomy }));
      expect(await shape(page)).toBe(plain);
      for (const selector of ['.passage a[data-topic]', '.page', '.cue', 'mark'])
        await page.locator(selector).first().hover();
      expect(await page.evaluate(() => (window as never as { pwned?: number }).pwned)).toBeUndefined();
      expect(page.url()).toBe('about:blank');
    }
    // Nothing even tried: the policy had nothing to stop.
    expect(errors).toEqual([]);
    expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
    await context.close();
  });

  test('a word of a megabyte neither widens the page nor slows it', async () => {
    const long = passage(
      {
        id: 17,
        text: `${'x'.repeat(500_000)} electronic waste ${'ل'.repeat(500_000)}`,
        section: 'y'.repeat(100_000),
      },
      { 'e-waste-management': 'electronic waste' },
    );
    const { page, context } = await newPage({ viewport: { width: 390, height: 800 } });
    await page.setContent(
      toHtml(
        { ...sample, passages: [long], document: { ...sample.document, title: 'z'.repeat(1000) } },
        { taxonomy },
      ),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await context.close();
  });

  test('overrides of direction do not leave the words of the document', async () => {
    const { page, context } = await newPage();
    await page.setContent(toHtml(hostile('\u202eevil\u2066'), { taxonomy }));
    const directions = await page.evaluate(() =>
      [...document.querySelectorAll('bdi, blockquote')].map((one) => getComputedStyle(one).unicodeBidi),
    );
    expect(directions.length).toBeGreaterThan(5);
    for (const direction of directions)
      expect(['isolate', 'plaintext', 'isolate-override']).toContain(direction);
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    await context.close();
  });

  test('dropped on the page as a file of that name and content is only text', async () => {
    const { page, context, errors } = await openedPage();
    const files = PAYLOADS.map((payload, index) => ({
      name: `${index} ${payload.replaceAll(/[/\u0000]/g, '_')}.md`,
      mimeType: 'text/markdown',
      buffer: Buffer.from(
        `# ${payload} strategy\n\nThe Government will collect electronic waste ${payload} from every household of the country by 2030.\n\nThe ministry shall reduce the energy use of data centres in all the regions of the country.\n`,
      ),
    }));
    await give(page, files);
    const rows = page.locator('.files li');
    expect(await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.status))).toEqual(
      PAYLOADS.map(() => 'done'),
    );
    for (const [index] of PAYLOADS.entries()) {
      await rows.nth(index).locator('.name').click();
      const frame = await reportFrame(page);
      await frame.locator('.passage').first().waitFor();
      for (const one of [page.mainFrame(), frame])
        expect(await one.evaluate(() => (window as never as { pwned?: number }).pwned)).toBeUndefined();
    }
    expect(await page.locator('#app script, #app img, #app base, #app meta, #app svg[onload]').count()).toBe(
      0,
    );
    expect(errors).toEqual([]);
    await context.close();
  });
});
