import type { Comparison } from '../../model/comparison.js';
import { clean } from '../clean.js';
import { findingsOf, shareWords } from './words.js';

const escaped = (value: string) =>
  clean(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A comparison as one HTML page without scripts: findings, prevalence, and the matrix of countries and themes. */
export function comparisonHtml(comparison: Comparison): string {
  const { taxonomy, themes, topics, prevalence, countries, documents, failures, method } = comparison;
  const titles = new Map([...themes, ...topics].map(({ id, title }) => [id, title]));
  const row = (cells: readonly string[], tag = 'td') =>
    `<tr>${cells.map((value) => `<${tag}>${escaped(value)}</${tag}>`).join('')}</tr>`;
  const list = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  const rows = countries.length > 0 ? countries : documents;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(taxonomy.title)}</title>
<style>body{font:16px/1.5 system-ui;margin:2rem auto;max-width:72rem;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .5rem;text-align:start;vertical-align:top}</style>
</head><body>
<h1>${escaped(taxonomy.title)}</h1>
${list(findingsOf(comparison))}
<h2>Prevalence</h2>
<table><thead>${row(['Theme or topic', 'Documents', 'Countries', 'Commit to it'], 'th')}</thead><tbody>
${[...prevalence.themes, ...prevalence.topics].map((one) => row([titles.get(one.id) ?? one.id, shareWords(one.documents), shareWords(one.countries), shareWords(one.firm)])).join('\n')}
</tbody></table>
<h2>${countries.length > 0 ? 'Countries' : 'Documents'}</h2>
<table><thead>${row(['', 'Importance', 'Score', ...themes.map(({ title }) => title)], 'th')}</thead><tbody>
${rows.map((one) => row([one.name, one.importance ?? 'unreadable', one.score === null ? '–' : one.score.toFixed(2), ...one.themeLevels])).join('\n')}
</tbody></table>
${failures.length === 0 ? '' : `<h2>Documents that count nowhere</h2>\n${list(failures.map(({ name, message }) => `${name}: ${message}`))}`}
<h2>Method</h2>
<p>${escaped(method)}</p>
</body></html>
`;
}
