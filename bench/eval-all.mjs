// npm run eval [-- --misses] [-- --language fr]: every measure of how good lacuna is, one after the other. The later ones have commands of
// their own, with options (`eval:multilingual`, `eval:reverse`, `eval:twins`).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { dataFolder, root } from './data.mjs';

dataFolder('npm run eval');
const parts = [
  ['eval.mjs', 'Agreement with a reader, by language', process.argv.slice(2)],
  ['eval-multilingual.mjs', 'The same text in several languages', []],
  ['eval-reverse.mjs', 'Environmental strategies read for the digital', []],
  ['eval-twins.mjs', 'Scanned documents beside clean ones', []],
];
let failed = 0;
for (const [file, title, args] of parts) {
  console.log(`\n##### ${title}\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'bench', file), ...args], { stdio: 'inherit' });
  if (status !== 0) failed++;
}
process.exitCode = failed;
