import type { Problem } from '../model/problem.js';
import type { Taxonomy } from '../model/taxonomy.js';
import type { Where } from './lint.js';
import type { Path } from './source.js';
import { suggestion } from './suggest.js';

/** Behind the key of a source: paragraphs, recommendations, articles, pages; lists and ranges of them; targets of the 2030 Agenda ("6.b"). */
const PLACE =
  /^(?:preamble|foreword|summary|(?:¶+ ?|R|para(?:graph)?s?\.? |arts?\.? |articles? |pp?\.? |pages? |sections? |chapters? |annex |table |figure |goals? |targets? |objectives? )?[0-9]{1,4}(?:\.[0-9]{1,3}){0,3}(?:\.?[a-z]|\([a-z]{1,4}\))?)$/i;

/** Sources that lead nowhere, and sources that nobody cites. */
export function lintSources(taxonomy: Taxonomy, where: Where): Problem[] {
  const problems: Problem[] = [];
  const keys = Object.keys(taxonomy.sources).sort((a, b) => b.length - a.length);
  const used = new Set<string>();
  const check = (sources: readonly string[], path: Path) => {
    sources.forEach((source, index) => {
      const key = keys.find((known) => source === known || source.startsWith(`${known} `));
      if (key === undefined) {
        const name = source.replace(/ (?:¶|R\d).*$/u, '');
        problems.push({
          code: 'unknown-source',
          severity: 'warning',
          message: `source "${source}" does not begin with a name under "sources"`,
          hint: suggestion(name, keys),
          ...where([...path, index]),
        });
        return;
      }
      used.add(key);
      const place = source.slice(key.length).trim();
      if (place !== '' && !place.split(/[,–—-]| and /).every((part) => PLACE.test(part.trim())))
        problems.push({
          code: 'unclear-source',
          severity: 'warning',
          message: `"${place}" in source "${source}" is no paragraph that can be looked up`,
          hint: 'write "¶29", "¶25–27", "R4" or "p. 12" behind the name of the source',
          ...where([...path, index]),
        });
    });
  };
  taxonomy.themes.forEach((theme, at) => {
    theme.topics.forEach((topic, index) => {
      const path = ['themes', at, 'topics', index];
      check(topic.sources, [...path, 'sources']);
      topic.measures.forEach((measure, nth) => {
        check(measure.sources, [...path, 'measures', nth, 'sources']);
      });
    });
  });
  taxonomy.profiles.forEach((profile, at) => {
    check(profile.sources, ['profiles', at, 'sources']);
    if (Object.keys(profile.expected).length === 0)
      problems.push({
        code: 'empty-profile',
        severity: 'warning',
        message: `profile "${profile.id}" expects nothing: every document scores the same`,
        hint: 'name topics and levels under "expected"',
        ...where(['profiles', at]),
      });
  });
  for (const key of Object.keys(taxonomy.sources))
    if (!used.has(key))
      problems.push({
        code: 'unused-source',
        severity: 'info',
        message: `source "${key}" is cited nowhere`,
        hint: 'cite it or delete it',
        ...where(['sources', key]),
      });
  return problems;
}
