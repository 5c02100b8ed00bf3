// How long the page takes for a PDF, from the drop to the report, beside Node's whole process in the same run; and whether its memory comes back.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from './data.mjs';
import { fixed, median, wholeProcess } from './measure.mjs';

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
const PAGE = join(root, 'dist/page/lacuna.html');
const FILES = ['FIN_2017_ai_en.pdf', 'ITA_2018_ai_en.pdf', 'FRA_2018_ai_en.pdf'];
const TIMES = 3;

/** Rows of the benchmark: [what, figure, against, target]. */
export async function pageRows(data) {
  const absent = (why) => [['The page', 'not measured', why]];
  if (CHROMIUM === undefined) return absent('there is no Chromium on this machine');
  if (!existsSync(PAGE)) return absent('`npm run page:build` makes it');
  const files = FILES.map((name) => join(data, 'strategies/pdf', name)).filter(existsSync);
  const runs = [];
  for (const file of files) {
    const node = wholeProcess(
      [join(root, 'dist/cli/main.js'), 'score', file, '--format', 'html', '--quiet', '--no-cache'],
      { runs: TIMES },
    );
    const times = [];
    let pages = 0;
    for (let i = 0; i < TIMES; i++) {
      const run = await timed(file);
      times.push(run.seconds);
      pages = run.pages;
    }
    runs.push({ pages, page: median(times), node: node.wall });
  }
  const per100 = median(runs.map(({ pages, page }) => (page * 100) / pages));
  const ratio = median(runs.map(({ page, node }) => page / node));
  const told = runs.map(
    ({ pages, page, node }) => `${pages} pages ${fixed(page, 1)} s (${fixed(node, 1)} s)`,
  );
  const memory = await memoryOverTen(files[0]);
  return [
    [
      'The page: a 100-page PDF, from the drop to the report',
      `${fixed(per100, 1)} s`,
      `${told.join(', ')}; in brackets Node, the whole process`,
      '< 4 s',
    ],
    ['… against Node, the whole process', `${fixed(ratio)} times`, 'the same files in the same run'],
    [
      'The page: memory of its tab after ten PDFs, one after the other',
      `${fixed(memory.after - memory.before, 0)} MB more than after the first`,
      `${fixed(memory.before, 0)} MB, at most ${fixed(memory.peak, 0)} MB while reading`,
    ],
  ];
}

async function opened() {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(pathToFileURL(PAGE).href);
  await page.waitForSelector('html[data-ready]');
  return { browser, page };
}

/** Seconds from the drop until the report of this file stands there, in a new browser that was given a moment after opening the page. */
async function timed(file) {
  const { browser, page } = await opened();
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const app = document.getElementById('app');
    app.addEventListener('change', () => performance.mark('drop'), { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (document.querySelector('iframe[srcdoc]') === null) return;
      performance.mark('report');
      observer.disconnect();
    }).observe(app, { subtree: true, childList: true, attributes: true });
  });
  await page.setInputFiles('#files', file);
  await page.waitForSelector('iframe[srcdoc]', { timeout: 120_000 });
  const seconds = await page.evaluate(
    () => performance.measure('drop to report', 'drop', 'report').duration / 1000,
  );
  const told = await page.locator('.turn [role=status]').textContent();
  await browser.close();
  return { seconds, pages: Number(/(\d+)\D*$/.exec(told ?? '')?.[1]) };
}

/** Resident memory, in MB, of the tab after the first and after the tenth document, and the most in between. */
async function memoryOverTen(file) {
  const { browser, page } = await opened();
  let [before, after, peak] = [0, 0, 0];
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes());
  }, 100);
  for (let i = 0; i < 10; i++) {
    await page.setInputFiles('#files', file);
    await page.waitForSelector('.files li[data-status=done]', { timeout: 120_000 });
    await page.locator('.sheet canvas[aria-label]').waitFor({ timeout: 60_000 });
    await page.locator('.files .actions button').last().click();
    await page.waitForTimeout(1500);
    const now = residentMegabytes();
    if (i === 0) before = now;
    after = now;
  }
  clearInterval(watch);
  await browser.close();
  return { before, after, peak };
}

/** Of the renderers that this process has started, all workers and frames of the page with them. */
function residentMegabytes() {
  const parents = new Map();
  const renderers = [];
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      parents.set(id, /^PPid:\s+(\d+)/m.exec(status)?.[1]);
      if (readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer'))
        renderers.push([id, Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0)]);
    } catch (error) {
      // A process that ended while it was looked at.
      if (!['ENOENT', 'ESRCH'].includes(error.code)) throw error;
    }
  }
  const isOurs = (id) => id !== undefined && (id === String(process.pid) || isOurs(parents.get(id)));
  return renderers.filter(([id]) => isOurs(id)).reduce((sum, [, kb]) => sum + kb / 1024, 0);
}
