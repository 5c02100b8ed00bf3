import { expect, test } from 'vitest';
import { brokenDocument, whyUnreadable } from '../../src/cli/read-input.js';

test('names the cause before the consequence, and an error before a warning', () => {
  expect(
    whyUnreadable([
      { code: 'no-text', severity: 'error', message: 'The document holds no text.' },
      { code: 'page-without-text', severity: 'warning', message: 'Page 1 gives no text.' },
      {
        code: 'pdf-password',
        severity: 'error',
        message: 'It is locked.',
        hint: 'Pass\u001b[31m --password.',
      },
    ]),
  ).toBe('It is locked. Pass --password.');
});

test('a file on which lacuna breaks becomes a document with a problem', () => {
  const document = brokenDocument('folder/strategy.pdf', new Error('out of luck'));
  expect(document).toMatchObject({
    name: 'strategy.pdf',
    pages: [],
    problems: [{ code: 'internal-error', severity: 'error' }],
  });
  expect(whyUnreadable(document.problems)).toContain('out of luck');
});
