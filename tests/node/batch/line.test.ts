import { describe, expect, test } from 'vitest';
import { digestOf, digestToJson } from '../../../src/compare/index.js';
import { guess } from '../../../src/corpus/index.js';
import { analysisAt, documentLine, failureLine, readLine, runLine } from '../../../src/node/batch/line.js';
import { allCountryNames } from '../../../src/node/country-names.js';
import { made } from '../../compare/make.js';

// A text that could be taken for the fields of a line.
const analysis = made({
  name: 'KEN_2022_digital.pdf',
  levels: ['targeted', 'absent', 'mentioned'],
  text: 'Déchets "e-waste",","seal":"x","analysis":{} and smart farming 中.',
});
const digest = digestOf(analysis);
const file = 'docs/KEN_2022_digital.pdf';
const head = {
  key: 'k'.repeat(64),
  file,
  guess: guess({ file, title: null, text: '' }, allCountryNames()),
};
const line = await documentLine(head, digestToJson(digest), JSON.stringify(analysis));
const read = (text: string) => readLine(Buffer.from(text));

/** What a reader would have of the line: the analysis from its place. */
async function loaded(text: string) {
  const bytes = Buffer.from(text);
  const found = await readLine(bytes);
  return found?.is === 'analysis'
    ? analysisAt(bytes.toString('utf8', found.start, found.start + found.length))
    : null;
}

describe('a line of a journal', () => {
  test('gives back the digest and the analysis that were put in', async () => {
    expect(await read(line)).toMatchObject({ is: 'analysis', ...head, digest });
    expect(await loaded(line)).toEqual(analysis);
    // The analysis alone is read again, not the whole line.
    const found = await read(line);
    expect(found?.is === 'analysis' && found.start).toBeGreaterThan(line.indexOf('"seal"'));
  });

  test('without its seal, or with another, has its digest made anew from the analysis', async () => {
    const forged = line.replace('"passages":2,"directions"', '"passages":99,"directions"');
    const unsealed = line.replace(/,"digest":.*?"seal":"[0-9a-f]{64}"/, '');
    for (const [what, changed] of Object.entries({ forged, unsealed })) {
      expect(changed, what).not.toBe(line);
      expect(await read(changed), what).toMatchObject({ is: 'analysis', ...head, digest });
      expect(await loaded(changed), what).toEqual(analysis);
    }
  });

  test('whose analysis was changed says what the analysis says now', async () => {
    const at = line.indexOf('"analysis":{"schemaVersion"');
    const changed = line.slice(0, at) + line.slice(at).replace('"importance":"none"', '"importance":"high"');
    expect(await read(changed)).toMatchObject({ digest: { importance: 'high' } });
  });

  test('whose analysis is none is no result, so that its document is analysed again', async () => {
    const at = line.indexOf('"analysis":{"schemaVersion"');
    const changed = line.slice(0, at) + line.slice(at).replace('"role":"body"', '"role":"song"');
    expect(changed).not.toBe(line);
    expect(await read(changed)).toBeNull();
    expect(await read(line.slice(0, -20))).toBeNull();
  });

  test('may be an analysis alone, a run or a failure', async () => {
    const alone = JSON.stringify(analysis);
    expect(await read(alone)).toMatchObject({
      is: 'analysis',
      key: null,
      file: analysis.document.name,
      digest,
    });
    expect(await loaded(alone)).toEqual(analysis);
    const run = { shard: '1/3', documents: 12, taxonomy: 'a' };
    expect(await read(runLine(run))).toEqual({ is: 'run', run });
    const failure = {
      name: 'a.pdf',
      sha256: null,
      country: null,
      kind: 'failed' as const,
      code: 'time-out',
      message: 'It took long.',
      hint: null,
    };
    const { key } = head;
    expect(await read(failureLine(head, failure))).toEqual({ is: 'failure', key, file, failure });
    expect(await read(JSON.stringify({ v: 1, key, file, failure: { code: 1 } }))).toBeNull();
  });
});
