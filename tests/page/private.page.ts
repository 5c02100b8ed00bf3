import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, test } from 'vitest';
import { expect, fixture, give, newPage, type Opened, openedPage, reportFrame, saved } from './browser.js';

/** A server that only counts who calls. */
const calls: string[] = [];
const sink = createServer((request, response) => {
  // Asked for by the browser itself, for the test's own page.
  if (request.url !== '/favicon.ico') calls.push(request.url ?? '');
  response.setHeader('access-control-allow-origin', '*');
  response.end('caught');
});
let address = '';
/** The page, for whatever leaves it as it was. */
let opened: Opened;
beforeAll(async () => {
  opened = await openedPage();
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`;
});
afterAll(() => void sink.close());

const calling =
  () => `<!doctype html><html><head><title>Strategy</title><link rel="stylesheet" href="${address}/style.css">
<script src="${address}/script.js"></script><style>body{background:url(${address}/background.png)}</style></head>
<body><img src="${address}/picture.png"><iframe src="${address}/frame"></iframe>
<h1>National digital strategy</h1>
<p>The Government will collect 60 per cent of electronic waste by 2030. See <a href="${address}/link" ping="${address}/ping">the report</a>.</p>
<p>The ministry shall adopt a regulation on the energy use of data centres by 2027, and it will publish the results every year.</p></body></html>`;

test('the sink notices a page that calls', async () => {
  const { page, context } = await newPage();
  await page.goto(`${address}/control`);
  expect(calls).toContain('/control');
  calls.length = 0;
  await context.close();
});

test('analysing documents, showing and saving their reports makes no request at all', async () => {
  const { page, context, requests } = await openedPage();
  const call = { name: 'calling.html', mimeType: 'text/html', buffer: Buffer.from(calling()) };
  await give(page, [call, fixture('demo/strategy-en.pdf'), fixture('demo/strategy-fr.md')]);
  const frame = await reportFrame(page);
  await frame.locator('.passage').first().waitFor();
  for (const format of ['html', 'docx', 'xlsx', 'csv', 'json'])
    expect((await saved(page, format)).length).toBeGreaterThan(500);
  await page.waitForTimeout(1000);
  expect(calls).toEqual([]);
  // Its own file, and the workers that it makes of itself.
  expect(requests.filter((url) => !/^(?:file:|blob:|data:|about:)/.test(url))).toEqual([]);
  await context.close();
});

test('a saved report makes no request either', async () => {
  const { page } = opened;
  await give(page, [{ name: 'calling.html', mimeType: 'text/html', buffer: Buffer.from(calling()) }]);
  const report = await saved(page, 'html');
  const { page: shown, context: other, errors } = await newPage();
  await shown.setContent(report.toString('utf8'));
  await shown.waitForTimeout(500);
  expect(calls).toEqual([]);
  expect(errors).toEqual([]);
  await other.close();
});

test.each([
  ['fetch', 'fetch(url)'],
  [
    'XMLHttpRequest',
    'new Promise((_, no) => { const r = new XMLHttpRequest(); r.onerror = () => no(new Error("blocked")); r.open("GET", url); r.send(); })',
  ],
  [
    'a picture',
    'new Promise((_, no) => { const i = new Image(); i.onerror = () => no(new Error("blocked")); i.src = url; })',
  ],
  [
    'a beacon',
    'navigator.sendBeacon(url) ? new Promise((_, no) => setTimeout(() => no(new Error("sent")), 300)) : Promise.reject(new Error("blocked"))',
  ],
  [
    'a worker',
    'new Promise((_, no) => { const w = new Worker(URL.createObjectURL(new Blob(["fetch(\'" + url + "\').catch(() => postMessage(1))"]))); w.onmessage = () => no(new Error("blocked")); })',
  ],
  [
    'a socket',
    'new Promise((_, no) => { const s = new WebSocket(url.replace("http", "ws")); s.onerror = () => no(new Error("blocked")); })',
  ],
])('the policy of the page stops %s', async (_how, code) => {
  const outcome = await opened.page.evaluate(
    `(async () => { const url = ${JSON.stringify(`${address}/leak`)}; try { await (${code}); return 'went through'; } catch { return 'stopped'; } })()`,
  );
  expect(outcome).toBe('stopped');
  expect(calls).toEqual([]);
});
