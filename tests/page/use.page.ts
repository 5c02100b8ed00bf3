import { afterAll, beforeAll, describe, test } from 'vitest';
import {
  expect,
  fixture,
  give,
  newPage,
  type Opened,
  openedPage,
  reportFrame,
  saved,
  settled,
} from './browser.js';
import { longPdf, pdfBomb } from './make-pdf.js';

const file = (name: string, text: string | Uint8Array, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});
const EN = fixture('demo/strategy-en.pdf');

describe('with a document', () => {
  // One analysed document for all that only looks at it; the last test changes it.
  let opened: Opened;
  beforeAll(async () => {
    opened = await openedPage();
    await give(opened.page, [EN]);
  });
  afterAll(() => opened.context.close());

  test('the report stands beside the pages, and each leads to the other', async () => {
    const { page, errors } = opened;
    const frame = await reportFrame(page);
    const target = frame.locator('.passage[data-commitment=target]').first();
    const id = await target.getAttribute('data-passage');
    const number = await target.locator('.page').getAttribute('data-page');
    await target.locator('blockquote').click();
    await page.locator(`.line.here[data-passage="${id}"]`).first().waitFor();
    expect(await page.locator('.turn [role=status]').textContent()).toContain(`Page ${number} of 15`);
    const other = page.locator(`.line:not([data-passage="${id}"])`).first();
    const wanted = await other.getAttribute('data-passage');
    await other.click();
    await frame.locator(`.passage.here[data-passage="${wanted}"]`).waitFor();
    expect(errors).toEqual([]);
  });

  test('the evidence is marked where it stands on the page', async () => {
    const { page } = opened;
    const frame = await reportFrame(page);
    await page.locator('.line').first().waitFor();
    const last = Number((await page.locator('.turn [role=status]').textContent())?.match(/of (\d+)/)?.[1]);
    const idsOf = (number: number) =>
      frame
        .locator(`.passage:not(.aside):has(.page[data-page="${number}"])`)
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.passage));
    let found = 0;
    let before: (string | undefined)[] = [];
    for (let number = 1; number <= last; number++) {
      const ids = await idsOf(number);
      if (ids.length > 0) {
        // Without the pointer: what the click does is tried here, not where the frame has scrolled to.
        await frame.locator(`.passage[data-passage="${ids[0]}"] blockquote`).dispatchEvent('click');
        await page
          .locator(`.line[data-passage="${ids[0]}"], .pages .caution:not([hidden])`)
          .first()
          .waitFor();
        expect(await page.locator('.pages .caution').textContent()).toBe('');
        const marked = await page
          .locator('.line')
          .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset.passage))]);
        // Beside its own a page may show what the page break has cut of the one before.
        expect(marked.filter((id) => !before.includes(id)).sort()).toEqual(ids.sort());
        found += ids.length;
      }
      before = ids;
    }
    expect(found).toBeGreaterThan(50);
  });

  test('every format is saved, and the saved HTML is the report', async () => {
    const { page } = opened;
    for (const [format, start] of [
      ['docx', 'PK'],
      ['xlsx', 'PK'],
      ['csv', 'document,'],
      ['json', '{'],
      ['md', '#'],
    ] as const)
      expect((await saved(page, format)).subarray(0, start.length).toString()).toBe(start);
    const html = (await saved(page, 'html')).toString('utf8');
    const { page: shown, context: other } = await newPage();
    await shown.setContent(html);
    expect(await shown.locator('h1').textContent()).toContain('Republic of Meridia');
    await other.close();
  });

  test('another profile is another result', async () => {
    const { page } = opened;
    const before = JSON.parse((await saved(page, 'json')).toString('utf8'));
    await page.locator('.settings summary').click();
    await page.locator('.settings select').nth(1).selectOption('gdc-11e');
    await settled(page);
    const after = JSON.parse((await saved(page, 'json')).toString('utf8'));
    expect(after.options.profile).toBe('gdc-11e');
    expect(after.score).not.toBe(before.score);
  });
});

describe('with several documents', () => {
  test('they stand side by side, level by level, with their reports', async () => {
    const { page, context, errors } = await openedPage();
    await give(page, [EN, fixture('demo/strategy-fr.pdf')]);
    await page.getByRole('button', { name: 'Side by side' }).click();
    expect(await page.locator('.side thead th').count()).toBe(3);
    expect(await page.locator('.side .topic-row').count()).toBe(49);
    await page.locator('iframe[srcdoc]').nth(1).waitFor();
    expect(await page.locator('iframe[srcdoc]').count()).toBe(2);
    await page.locator('.side button[data-document="0"][data-topic="e-waste-management"]').click();
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    await expect.poll(() => frame?.locator('select[name=topics]').inputValue()).toBe('e-waste-management');
    expect(errors).toEqual([]);
    await context.close();
  });

  test('twenty are read one after the other, and more are refused with a word', async () => {
    const { page, context } = await openedPage();
    const many = Array.from({ length: 22 }, (_, index) =>
      file(
        `s${index}.md`,
        `# Strategy ${index}\n\nThe Government will collect electronic waste in every district of the country by 2030, and it shall publish the figures.\n`,
      ),
    );
    await give(page, many);
    expect(await page.locator('.files li').count()).toBe(20);
    expect(await page.locator('.files li[data-status=done]').count()).toBe(20);
    await context.close();
  });
});

describe('in another language', () => {
  test('the page takes the language of the browser, and changes it when asked', async () => {
    const { page, context } = await openedPage({ locale: 'fr-FR' });
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.locator('h1').textContent()).toContain('votre stratégie');
    await give(page, [EN]);
    const frame = await reportFrame(page);
    expect(await frame.locator('#gaps h2').textContent()).toBe('Lacunes');
    expect(await frame.locator('.measures li').first().textContent()).toMatch(
      /^(?:Dire|Exiger|Fixer|Adopter)/,
    );
    await page.selectOption('select[name=ui]', 'en');
    await expect.poll(() => page.locator('h1').textContent()).toContain('your strategy');
    await context.close();
  });
});

describe('bad input is named, and the page goes on', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openedPage();
  });
  afterAll(() => opened.context.close());

  test.each([
    ['a scan', fixture('pdf/scanned.pdf'), 'no text'],
    ['noise', fixture('pdf/noise.pdf'), 'neither a known document format'],
    ['an empty file', file('empty.pdf', ''), 'empty'],
    ['a cut PDF', fixture('pdf/truncated.pdf'), 'damaged'],
    [
      'a picture',
      file('photo.pdf', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      'cannot be read',
    ],
    ['a script', file('run.exe', Buffer.from('4d5a90000300000004000000', 'hex')), ''],
    ['a lying name', file('strategy.pdf', 'PK\u0003\u0004 not a zip at all'), ''],
  ])('%s', async (_what, given, words) => {
    const { page, errors } = opened;
    await give(page, [given]);
    const row = page.locator('.files li').last();
    expect(await row.getAttribute('data-status')).toBe('failed');
    expect(await row.locator('.state').textContent()).toContain(words);
    expect(errors).toEqual([]);
  });

  test('after all of which a document is read as ever', async () => {
    const { page, errors } = opened;
    await give(page, [fixture('demo/strategy-en.md')]);
    expect(await page.locator('.files li').last().getAttribute('data-status')).toBe('done');
    const frame = await reportFrame(page);
    expect(await frame.locator('h1').textContent()).toContain('Republic of Meridia');
    expect(errors).toEqual([]);
  });

  test('a PDF of three kilobytes that unpacks to more than a gigabyte is stopped, and the page says why', async () => {
    const { page, context, errors } = await openedPage();
    await give(page, [file('bomb.pdf', await pdfBomb(1500)), fixture('demo/strategy-en.md')]);
    expect(
      await page
        .locator('.files li')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.status)),
    ).toEqual(['failed', 'done']);
    expect(await page.locator('.files .state').first().textContent()).toMatch(
      /too long or too much memory|could not be read|no text/,
    );
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a file of 500 pages is read page by page while the page stays awake, and can be stopped', async () => {
    const { page, context } = await openedPage();
    const pages = Array.from(
      { length: 500 },
      (_, index) => `Page ${index + 1}. The Government will collect electronic waste in district ${index}.`,
    );
    await page.setInputFiles('#files', file('long.pdf', longPdf(pages)) as never);
    await page.waitForSelector('.files progress');
    await page.selectOption('select[name=ui]', 'fr');
    expect(await page.locator('h1').textContent()).toContain('votre stratégie');
    await page.locator('.files .actions button').first().click();
    await settled(page);
    expect(await page.locator('.files li').getAttribute('data-status')).toBe('cancelled');
    await page.locator('.files .actions button').first().click();
    await settled(page);
    expect(await page.locator('.files li').getAttribute('data-status')).toBe('done');
    const analysis = JSON.parse((await saved(page, 'json')).toString('utf8'));
    expect([analysis.document.pages, analysis.document.pagesRead]).toEqual([500, 500]);
    await context.close();
  });

  test('a locked PDF asks for its password, says when it is wrong, and opens', async () => {
    const { page, context } = await openedPage();
    await give(page, [fixture('pdf/password.pdf')]);
    await page.fill('input[name=password]', 'wrong');
    await page.locator('.password button').click();
    await settled(page);
    expect(await page.locator('.files li').getAttribute('data-status')).toBe('failed');
    await page.fill('input[name=password]', 'meridia');
    await page.locator('.password button').click();
    await settled(page);
    expect(await page.locator('.files li').getAttribute('data-status')).toBe('done');
    await context.close();
  });
});

describe("one's own taxonomy", () => {
  const sound = {
    'taxonomy.yaml': OWN(),
    'en.yaml': 'language: en\ntopics:\n  tidal-power: { strong: [tidal power, tide mill] }\n',
  };
  const given = (files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([name, text]) => file(name, text, 'text/yaml'));

  test('is used once it is sound', async () => {
    const { page, context } = await openedPage();
    await page.locator('.settings summary').click();
    await page.setInputFiles('.settings input[type=file]', given(sound));
    await page.locator('.lint').waitFor();
    expect(await page.locator('.lint').textContent()).toContain('“Tides” is sound');
    await give(page, [
      file(
        's.md',
        '# Plan\n\nThe Government will build tidal power on all coasts of the country by 2030, and it will report every year.\n',
      ),
    ]);
    const analysis = JSON.parse((await saved(page, 'json')).toString('utf8'));
    expect(analysis.taxonomy.id).toBe('tides');
    expect(analysis.passages[0].topics).toEqual(['tidal-power']);
    await context.close();
  });

  test("is told what is wrong with it, with file and line, in the linter's words", async () => {
    const { page, context } = await openedPage();
    await page.locator('.settings summary').click();
    await page.setInputFiles(
      '.settings input[type=file]',
      given({ ...sound, 'en.yaml': 'language: en\ntopics:\n  tidal-powr: { strong: [tidal power] }\n' }),
    );
    await page.locator('.lint li').first().waitFor();
    const said = await page.locator('.lint').textContent();
    expect(said).toContain('cannot be used');
    expect(said).toContain('terms/en.yaml, line 3');
    expect(said).toContain('did you mean "tidal-power"?');
    await context.close();
  });
});

function OWN(): string {
  return `id: tides
version: 1.0.0
title: Tides
description: Power of the sea.
sources: { S: The source }
themes:
  - id: sea
    title: Sea
    definition: The sea.
    phase: use
    facet: issue
    direction: footprint
    topics:
      - id: tidal-power
        title: Tidal power
        definition: Power of tides.
        sources: [S]
        measures: [{ text: Build it., sources: [S] }]
profiles:
  - { id: default, title: All, description: All., sources: [S], expected: { tidal-power: committed } }
`;
}
