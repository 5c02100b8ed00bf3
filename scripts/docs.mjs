// npm run docs: writes docs/terms.md, how many terms each taxonomy has for each topic in each language. A test checks that it is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTaxonomy } from '../dist/taxonomy/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The shipped taxonomies as their files say, in the order of their names. */
export function taxonomiesOf(folder = join(root, 'taxonomies')) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const files = readdirSync(join(folder, name), { recursive: true })
        .map(String)
        .filter((path) => path.endsWith('.yaml'))
        .sort()
        .map((path) => ({
          path: path.replaceAll('\\', '/'),
          text: readFileSync(join(folder, name, path), 'utf8'),
        }));
      const { taxonomy } = parseTaxonomy(files);
      if (!taxonomy)
        throw new Error(`taxonomies/${name} does not parse: see \`lacuna taxonomy lint taxonomies/${name}\``);
      return taxonomy;
    });
}

const count = ({ strong = [], weak = [] } = {}) => strong.length + weak.length;
const row = (cells) => `| ${cells.join(' | ')} |`;

/** The page: for each taxonomy a table of topics by languages. */
export function termsPage(taxonomies) {
  const lines = [
    '# How many terms each topic has in each language',
    '',
    'Written by `npm run docs` from [taxonomies/](../taxonomies/README.md): do not edit. A term is a line of `terms/xx.yaml`, strong or weak;',
    'one line often stands for many wordings: `(waste|scrap) (law|act)` is one. A topic without terms in a language is never found in it.',
  ];
  for (const { id, title, version, themes, terms } of taxonomies) {
    const languages = Object.keys(terms).sort();
    const sum = (language) =>
      themes
        .flatMap(({ topics }) => topics)
        .reduce((all, topic) => all + count(terms[language].topics[topic.id]), 0);
    lines.push('', `## ${title ?? id} (\`${id}\` ${version})`, '');
    lines.push(row(['topic', ...languages]), row(['---', ...languages.map(() => '--:')]));
    for (const theme of themes)
      for (const topic of theme.topics)
        lines.push(
          row([`\`${topic.id}\``, ...languages.map((language) => count(terms[language].topics[topic.id]))]),
        );
    lines.push(row(['**all**', ...languages.map((language) => `**${sum(language)}**`)]));
  }
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'docs/terms.md'), termsPage(taxonomiesOf()));
  console.log('docs/terms.md written');
}
