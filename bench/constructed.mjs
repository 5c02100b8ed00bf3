// How the constructed sentences (tests/evidence/constructed) are judged, per construction and per language, seen and unseen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { judgePassages } from '../dist/evidence/judge.js';
import { isSupported } from '../dist/languages/index.js';
import { root } from './data.mjs';

const folder = join(root, 'tests/evidence/constructed');

/** One row a sentence of a language that lacuna knows: what was expected and what came out. */
export async function judgeConstructed() {
  const rows = [];
  for (const file of readdirSync(folder).sort()) {
    const language = file.slice(0, 2);
    if (!isSupported(language)) continue;
    const sets = parse(readFileSync(join(folder, file), 'utf8'));
    for (const split of ['seen', 'unseen']) {
      for (const [construction, marked, assertion, commitment, cues] of sets[split]) {
        const [before, topic] = marked.split('*');
        const text = marked.replaceAll('*', '');
        const passage = {
          id: 0,
          page: 1,
          start: 0,
          end: text.length,
          text,
          role: 'body',
          headings: [],
          block: 0,
          section: 0,
          leadIn: null,
          language,
        };
        const start = before.length;
        const mention = {
          topic: 't',
          term: topic,
          text: topic,
          tolerant: false,
          start,
          end: start + topic.length,
        };
        const [judged] = await judgePassages({
          passages: [passage],
          mentions: [[mention]],
          topicDirection: () => 'general',
          kind: 'adopted',
          title: null,
        });
        const kinds = new Set(judged.cues.map(({ kind }) => kind));
        rows.push({
          language,
          split,
          construction,
          text,
          expected: { assertion, commitment, cues },
          judged,
          right: {
            assertion: judged.assertion === assertion,
            commitment: judged.commitment === commitment,
            cues: cues.every((kind) => kinds.has(kind)),
          },
        });
      }
    }
  }
  return rows;
}

/** Prints a table: of `key`, how many of the seen and of the unseen sentences came out right. */
function print(rows, key) {
  const names = [...new Set(rows.map((row) => row[key]))];
  const cell = (own, what) => {
    const right = own.filter((row) => row.right[what]).length;
    return own.length === 0 ? '–'.padStart(7) : `${right}/${own.length}`.padStart(7);
  };
  console.log(`${key.padEnd(14)}  seen: assertion commitment cues   unseen: assertion commitment cues`);
  for (const name of [...names, 'all']) {
    const of = (split) => rows.filter((row) => row.split === split && (name === 'all' || row[key] === name));
    const cells = (split) =>
      ['assertion', 'commitment', 'cues'].map((what) => cell(of(split), what)).join('    ');
    console.log(`${name.padEnd(14)}        ${cells('seen')}             ${cells('unseen')}`);
  }
}

export async function printConstructed({ misses = false } = {}) {
  const rows = await judgeConstructed();
  console.log(`\n=== ${rows.length} constructed sentences (tests/evidence/constructed)`);
  print(rows, 'construction');
  console.log('');
  print(rows, 'language');
  if (!misses) return;
  // Unseen sentences are never shown, so that no rule is written for them.
  for (const row of rows.filter(
    ({ split, right }) => split === 'seen' && !(right.assertion && right.commitment && right.cues),
  )) {
    const { assertion, commitment, cues } = row.judged;
    console.log(
      `${row.language} ${row.construction}: ${row.text}\n   ${assertion} ${commitment} [${cues.map(({ kind }) => kind)}], expected ${Object.values(row.expected).join(' ')}; ${row.judged.because}`,
    );
  }
}

if (process.argv[1]?.endsWith('constructed.mjs'))
  await printConstructed({ misses: process.argv.includes('--misses') });
