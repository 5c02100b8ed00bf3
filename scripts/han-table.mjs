// Writes src/text/han-table.ts: traditional Chinese characters (standard, Taiwan, Hong Kong) and the simplified one that each is
// compared as. From the character tables of OpenCC (Apache-2.0), by way of opencc-js; only pairs of one UTF-16 code unit each.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';

const converters = ['tw', 'hk', 't'].map((from) => Converter({ from, to: 'cn' }));
/** Spellings that OpenCC keeps apart because they are chosen by the word; texts of one country write only one of them. */
const BY_WORD = new Map(
  [...'著着乾干後后瞭了裡里藉借佈布麽么'].flatMap((char, i, all) =>
    i % 2 === 0 ? [[char, all[i + 1]]] : [],
  ),
);

const pairs = new Map();
for (let code = 0x3400; code <= 0x9fff; code += 1) {
  const char = String.fromCharCode(code);
  const simple =
    BY_WORD.get(char) ?? converters.map((convert) => convert(char)).find((other) => other !== char);
  if (simple !== undefined && simple.length === 1) pairs.set(char, simple);
}
const settled = (char, left = 4) => (left > 0 && pairs.has(char) ? settled(pairs.get(char), left - 1) : char);
const rows = [...pairs.keys()].map((char) => [char, settled(char)]).filter(([from, to]) => from !== to);

const lines = (text) =>
  text
    .match(/.{1,90}/gu)
    .map((line) => `  '${line}'`)
    .join(' +\n');
const file = `/**
 * Traditional Chinese characters and, at the same place, the simplified one that each is compared as. Made by
 * scripts/han-table.mjs from the character tables of OpenCC (https://github.com/BYVoid/OpenCC, Apache License 2.0);
 * do not edit.
 */
export const TRADITIONAL: string =
${lines(rows.map(([from]) => from).join(''))};

export const SIMPLIFIED: string =
${lines(rows.map(([, to]) => to).join(''))};
`;
writeFileSync(fileURLToPath(new URL('../src/text/han-table.ts', import.meta.url)), file);
console.log(`${rows.length} characters`);
