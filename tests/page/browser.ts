import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, expect } from 'vitest';

const root = join(import.meta.dirname, '../..');
export const fixture = (path: string): string => join(root, 'fixtures', path);
export const PAGE_URL: string = pathToFileURL(join(root, 'dist/page/lacuna.html')).href;

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

let browser: Browser | null = null;
const contexts: BrowserContext[] = [];

async function launched(): Promise<Browser> {
  if (CHROMIUM === undefined)
    throw new Error('These tests need Chromium: apt-get install chromium, or name it in CHROMIUM.');
  browser ??= await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  return browser;
}

afterAll(async () => {
  await browser?.close();
  browser = null;
});

/** A window of its own; what goes wrong in it fails the test that reads `errors`. */
export async function newPage(options: BrowserContextOptions = {}) {
  const context = await (await launched()).newContext({
    viewport: { width: 1280, height: 900 },
    // Nothing glides while it is clicked.
    reducedMotion: 'reduce',
    ...options,
  });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => requests.push(request.url()));
  return { page, context, errors, requests };
}

export type Opened = Awaited<ReturnType<typeof newPage>>;

/** The page, ready to take documents. */
export async function openedPage(options: BrowserContextOptions = {}): Promise<Opened> {
  const opened = await newPage({ locale: 'en-GB', ...options });
  await opened.page.goto(PAGE_URL);
  await opened.page.waitForSelector('html[data-ready]');
  return opened;
}

export type Upload = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Gives documents to the page and waits until each has come to an end. */
export async function give(page: Page, files: readonly Upload[]): Promise<void> {
  // Playwright takes either paths or contents.
  const contents = files.map((file) =>
    typeof file === 'string'
      ? { name: basename(file), mimeType: 'application/octet-stream', buffer: readFileSync(file) }
      : { ...file },
  );
  await page.setInputFiles('#files', contents);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const rows = [...document.querySelectorAll<HTMLElement>('.files li')];
      return (
        rows.length > 0 &&
        rows.every((row) => ['done', 'failed', 'cancelled'].includes(row.dataset.status ?? ''))
      );
    },
    null,
    { timeout: 110_000 },
  );
}

/** What the page saves in a format. */
export async function saved(page: Page, format: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`[data-format=${format}]`),
  ]);
  return readFileSync(await download.path());
}

/** The report in its frame. */
export async function reportFrame(page: Page) {
  await page.waitForSelector('iframe[srcdoc]');
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The report has no frame.');
  await frame.waitForSelector('.report');
  return frame;
}

/** What axe finds against WCAG 2.2 AA: rule and element, nothing where all is well. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: page as never })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary?.slice(0, 300)}`),
  );
}

export { expect };
