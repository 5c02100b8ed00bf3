// npm run eval:twins: does a scanned text give the same topic levels as the clean one? Real documents that stand both as
// a clean extraction and as a scanner's (data/environment/za).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, compileTaxonomy } from '../dist/index.js';
import { loadTaxonomy, readFile } from '../dist/node/index.js';
import { dataFolder } from './data.mjs';

const folder = join(dataFolder('npm run eval:twins'), 'data/environment/za');
const LEVELS = ['absent', 'mentioned', 'addressed', 'committed', 'targeted'];
const { taxonomy } = await loadTaxonomy('digital-sustainability');
const compiled = compileTaxonomy(taxonomy);
const levelsOf = async (name) => {
  const { themes, passages } = await analyse(await readFile(join(folder, name)), compiled);
  const mentions = passages.flatMap((passage) => passage.mentions);
  const levels = new Map(themes.flatMap((theme) => theme.topics.map(({ id, level }) => [id, level])));
  return { levels, mentions: mentions.length, tolerant: mentions.filter((one) => one.tolerant).length };
};

let [same, near, all] = [0, 0, 0];
for (const scanned of readdirSync(folder)
  .filter((name) => name.endsWith('.ocr.txt'))
  .sort()) {
  const clean = scanned.replace('.ocr.txt', '.txt');
  if (!readdirSync(folder).includes(clean)) continue;
  const [a, b] = [await levelsOf(clean), await levelsOf(scanned)];
  const apart = [...a.levels].map(([id, level]) =>
    Math.abs(LEVELS.indexOf(level) - LEVELS.indexOf(b.levels.get(id))),
  );
  const [exact, close] = [apart.filter((n) => n === 0).length, apart.filter((n) => n <= 1).length];
  console.log(
    `${clean.padEnd(40)} ${exact} of ${apart.length} topics at the same level, ${close} within one; mentions ${a.mentions} clean, ${b.mentions} scanned (${b.tolerant} forgiven)`,
  );
  same += exact;
  near += close;
  all += apart.length;
}
console.log(
  `all: ${((100 * same) / all).toFixed(1)} % at the same level, ${((100 * near) / all).toFixed(1)} % within one`,
);
