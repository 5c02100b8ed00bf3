import type { Analysis } from '../../model/analysis.js';
import type { ComparedCountry, Comparison, Prevalence, Proportion } from '../../model/comparison.js';

export type Cell = string | number | null;

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number';
  /** What it holds, with unit and range: the data dictionary. */
  readonly description: string;
}

/** Tidy: one row an observation, one column a variable. Rows may be many: they are made as they are read. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: () => Iterable<readonly Cell[]>;
}

const text = (name: string, description: string): Column => ({ name, type: 'text', description });
const integer = (name: string, description: string): Column => ({ name, type: 'integer', description });
const number = (name: string, description: string): Column => ({ name, type: 'number', description });

/** The columns of a share with its interval, its values, and what it is a share of. */
const shareColumns = (prefix: string, of: string): Column[] => [
  integer(`${prefix}count`, `How many of ${of} hold.`),
  integer(`${prefix}of`, `How many ${of} there are.`),
  number(`${prefix}share`, 'count ÷ of, 0–1; empty where there are none.'),
  number(`${prefix}low`, 'Lower bound of the Wilson interval, 0–1.'),
  number(`${prefix}high`, 'Upper bound of the Wilson interval, 0–1.'),
];
const shareCells = ({ count, of, share, low, high }: Proportion): Cell[] => [count, of, share, low, high];

const DOCUMENT_COLUMNS = [
  text('document', 'File name.'),
  text('sha256', 'SHA-256 of its bytes: joins the tables.'),
  text(
    'country',
    'ISO 3166-1 alpha-3, or a code that the standard leaves to users; empty where it is not known.',
  ),
];

/** Every table of a comparison, in the order in which a reader wants them. Evidence only where analyses are handed in. */
export function tablesOf(comparison: Comparison, analyses?: () => Iterable<Analysis>): Table[] {
  const tables = [
    documents(comparison),
    levels(comparison),
    countries(comparison),
    countryLevels(comparison),
    prevalence(comparison),
    ranks(comparison),
    importance(comparison),
    directions(comparison),
    groups(comparison),
    cooccurrence(comparison),
    gaps(comparison),
    examples(comparison),
    outliers(comparison),
    failures(comparison),
    ...(analyses ? [evidence(comparison, analyses)] : []),
  ];
  return [...tables, dictionary(tables)];
}

const nameOf = (countries: readonly ComparedCountry[]) => {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  return (code: string | null): string | null => (code === null ? null : (names.get(code) ?? code));
};

/** Groupings that any document or country has, in one order. */
const groupingsOf = (all: readonly { readonly groups: Readonly<Record<string, string>> }[]) =>
  [...new Set(all.flatMap(({ groups: own }) => Object.keys(own)))].sort();

function documents(comparison: Comparison): Table {
  const name = nameOf(comparison.countries);
  const groupings = groupingsOf(comparison.documents);
  return {
    name: 'documents',
    description: 'One row a document.',
    columns: [
      ...DOCUMENT_COLUMNS,
      text('country_name', 'Name of the country.'),
      text('title', 'Title, from the manifest or the document.'),
      integer('year', 'Year, from the manifest or guessed.'),
      text('kind', 'Sort of strategy: ai, data, digital …'),
      text('status', 'Whether it binds: adopted, draft, advisory, report, unknown.'),
      text('language', 'Main language, ISO 639.'),
      text('readability', 'readable, partly-readable or unreadable.'),
      text('importance', 'Importance of the environment: none, low, medium, high; empty where unreadable.'),
      number('score', '0–1 against the profile; empty where unreadable.'),
      integer('pages', 'Pages of the file.'),
      integer('words', 'Words outside boilerplate.'),
      integer('passages', 'Affirmed passages that name a topic.'),
      number('density', 'Those passages ÷ all passages, 0–1.'),
      integer('footprint', 'Affirmed passages on what the digital does to the environment.'),
      integer('enabling', 'Affirmed passages on what the digital does for the environment.'),
      integer('general', 'Affirmed passages of neither direction.'),
      ...groupings.map((by) => text(by, `Group of the country or document by ${by}.`)),
    ],
    rows: () =>
      comparison.documents.map((one) => [
        one.name,
        one.sha256,
        one.country,
        name(one.country),
        one.title,
        one.year,
        one.kind,
        one.status,
        one.language,
        one.readability,
        one.importance,
        one.score,
        one.pages,
        one.words,
        one.passages,
        one.density,
        one.directions.footprint,
        one.directions.enabling,
        one.directions.general,
        ...groupings.map((by) => one.groups[by] ?? null),
      ]),
  };
}

const TOPIC_COLUMNS = [text('theme', 'Theme of the topic.'), text('topic', 'Topic of the taxonomy.')];
const LEVEL = text('level', 'absent, mentioned, addressed, committed, targeted; or unreadable.');

function levels({ documents: all, topics }: Comparison): Table {
  return {
    name: 'levels',
    description: 'One row a document and topic: how firmly the document covers it.',
    columns: [...DOCUMENT_COLUMNS, ...TOPIC_COLUMNS, LEVEL],
    *rows() {
      for (const one of all)
        for (const [i, topic] of topics.entries())
          yield [one.name, one.sha256, one.country, topic.theme, topic.id, one.levels[i] ?? null];
    },
  };
}

function countries({ countries: all }: Comparison): Table {
  const groupings = groupingsOf(all);
  return {
    name: 'countries',
    description: 'One row a country: the best of its documents.',
    columns: [
      text('country', 'Code.'),
      text('country_name', 'Name.'),
      integer('documents', 'Its documents, the unreadable ones included.'),
      text('importance', 'The highest importance among them; empty where none could be read.'),
      number('score', '0–1, of its highest level on each topic.'),
      integer('rank', 'By score, 1 the highest; equal ones share a rank.'),
      ...groupings.map((by) => text(by, `Group by ${by}.`)),
    ],
    rows: () =>
      all.map((one) => [
        one.code,
        one.name,
        one.documents.length,
        one.importance,
        one.score,
        one.rank,
        ...groupings.map((by) => one.groups[by] ?? null),
      ]),
  };
}

function countryLevels({ countries: all, topics }: Comparison): Table {
  return {
    name: 'country_levels',
    description: 'One row a country and topic: the highest level among its documents.',
    columns: [
      text('country', 'Code.'),
      text('country_name', 'Name.'),
      ...TOPIC_COLUMNS,
      LEVEL,
      text('expected', 'What the profile expects.'),
    ],
    *rows() {
      for (const one of all)
        for (const [i, topic] of topics.entries())
          yield [one.code, one.name, topic.theme, topic.id, one.levels[i] ?? null, topic.expected];
    },
  };
}

function prevalence({ prevalence: all, themes, topics }: Comparison): Table {
  const titles = new Map([...themes, ...topics].map(({ id, title }) => [id, title]));
  const row = (unit: string) => (one: Prevalence) => [
    unit,
    one.id,
    titles.get(one.id) ?? one.id,
    ...shareCells(one.documents),
    one.documentsClustered?.low ?? null,
    one.documentsClustered?.high ?? null,
    ...shareCells(one.countries),
    one.levels.mentioned,
    one.levels.addressed,
    one.levels.committed,
    one.levels.targeted,
    one.firm.share,
    one.firm.low,
    one.firm.high,
    one.salience,
  ];
  return {
    name: 'prevalence',
    description: 'One row a theme or topic: how many documents and countries name it.',
    columns: [
      text('unit', 'theme or topic.'),
      text('id', 'Identifier in the taxonomy.'),
      text('title', 'Its title.'),
      ...shareColumns('documents_', 'readable documents'),
      number('documents_clustered_low', 'Lower bound where countries, not documents, are resampled.'),
      number('documents_clustered_high', 'Upper bound of the same.'),
      ...shareColumns('countries_', 'countries with a readable document'),
      integer('mentioned', 'Documents whose level is mentioned.'),
      integer('addressed', 'Documents whose level is addressed.'),
      integer('committed', 'Documents whose level is committed.'),
      integer('targeted', 'Documents whose level is targeted.'),
      number('firm_share', 'Share of documents committed or targeted, 0–1.'),
      number('firm_low', 'Lower bound of its Wilson interval.'),
      number('firm_high', 'Upper bound of its Wilson interval.'),
      number('salience', 'Mean share of a document’s words in passages on it, 0–1.'),
    ],
    rows: () => [...all.themes.map(row('theme')), ...all.topics.map(row('topic'))],
  };
}

function ranks({ ranks: all, topics }: Comparison): Table {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  return {
    name: 'ranks',
    description: 'One row a topic, the most cited first, with the stability of its rank.',
    columns: [
      integer('rank', 'By share of documents, 1 the most cited; equal ones share a rank.'),
      text('topic', 'Topic of the taxonomy.'),
      text('title', 'Its title.'),
      number('share', 'Share of readable documents that name it, 0–1.'),
      number('rank_low', 'Lower bound of the rank where countries are resampled.'),
      number('rank_high', 'Upper bound of the same.'),
      number('among_most', 'Share of resamples with the topic among the five most cited.'),
      number('among_least', 'Share of resamples with the topic among the five least cited.'),
      integer('terms', 'Terms that name it in the languages of the corpus: long lists find more.'),
      text('without_term', 'The term that most documents owe the topic to.'),
      text('without_term_example', 'How that term stands in a document.'),
      number('without_share', 'Share of documents without that term.'),
      integer('without_rank', 'Rank without that term.'),
    ],
    rows: () =>
      all.map((one) => [
        one.rank,
        one.topic,
        titles.get(one.topic) ?? one.topic,
        one.share,
        one.interval?.low ?? null,
        one.interval?.high ?? null,
        one.amongMost,
        one.amongLeast,
        one.terms,
        one.withoutTerm?.term ?? null,
        one.withoutTerm?.example ?? null,
        one.withoutTerm?.share ?? null,
        one.withoutTerm?.rank ?? null,
      ]),
  };
}

function importance({
  importance: { documents: byDocument, countries: byCountry, sensitivity },
}: Comparison): Table {
  return {
    name: 'importance',
    description:
      'How much the environment matters, and how the share with high importance hangs on the rule.',
    columns: [
      text('unit', 'documents or countries.'),
      text('measure', 'A level of importance, or a rule for "high" (rule:…).'),
      text('rule', 'The rule in words.'),
      ...shareColumns('', 'documents or countries that could be read'),
    ],
    *rows() {
      for (const [unit, own] of [
        ['documents', byDocument],
        ['countries', byCountry],
      ] as const)
        for (const [level, value] of Object.entries(own))
          yield [unit, level, `Importance ${level} by the codebook.`, ...shareCells(value)];
      for (const { id, rule, documents: a, countries: b } of sensitivity) {
        yield ['documents', `rule:${id}`, rule, ...shareCells(a)];
        yield ['countries', `rule:${id}`, rule, ...shareCells(b)];
      }
    },
  };
}

function directions({ directions: { documents: all }, facets }: Comparison): Table {
  return {
    name: 'facets_directions',
    description: 'The three facets of TD/B/EDE/8/4 ¶32, and footprint against enabling.',
    columns: [
      text('measure', 'facet:… or direction:…'),
      text('unit', 'documents or countries.'),
      ...shareColumns('', 'documents or countries that could be read'),
    ],
    *rows() {
      for (const facet of facets) {
        yield [`facet:${facet.id}`, 'documents', ...shareCells(facet.documents)];
        yield [`facet:${facet.id}`, 'countries', ...shareCells(facet.countries)];
      }
      for (const [kind, value] of Object.entries(all))
        yield [`direction:${kind}`, 'documents', ...shareCells(value)];
    },
  };
}

function groups({ groups: all, themes, topics }: Comparison): Table {
  return {
    name: 'groups',
    description: 'One row a group and measure: shares of its documents.',
    columns: [
      text('by', 'The grouping: region, income, kind, year …'),
      text('value', 'The group.'),
      integer('countries', 'Countries in it.'),
      text('measure', 'high-importance, theme:… or topic:…'),
      ...shareColumns('', 'readable documents of the group'),
      number('difference', 'high-importance: this share less that of all other documents.'),
      number('difference_low', 'Lower bound of its Newcombe interval.'),
      number('difference_high', 'Upper bound of its Newcombe interval.'),
    ],
    *rows() {
      for (const { by, values } of all)
        for (const group of values) {
          const head = [by, group.value, group.countries] as const;
          const { highDifference: d } = group;
          yield [
            ...head,
            'high-importance',
            ...shareCells(group.high),
            d?.value ?? null,
            d?.low ?? null,
            d?.high ?? null,
          ];
          for (const [i, { id }] of themes.entries())
            yield [...head, `theme:${id}`, ...shareCells(group.themes[i] as Proportion), null, null, null];
          for (const [i, { id }] of topics.entries())
            yield [...head, `topic:${id}`, ...shareCells(group.topics[i] as Proportion), null, null, null];
        }
    },
  };
}

function cooccurrence({ cooccurrence: all }: Comparison): Table {
  return {
    name: 'cooccurrence',
    description: 'One row a pair of topics that stand in the same documents.',
    columns: [
      text('a', 'A topic.'),
      text('b', 'Another topic.'),
      integer('both', 'Documents that name both.'),
      integer('either', 'Documents that name one or both.'),
      number('jaccard', 'both ÷ either, 0–1.'),
      number('low', 'Lower bound of its Wilson interval.'),
      number('high', 'Upper bound of its Wilson interval.'),
      number('lift', 'Observed over expected, if the two were independent.'),
    ],
    rows: () =>
      all.map(({ a, b, jaccard, lift }) => [
        a,
        b,
        jaccard.count,
        jaccard.of,
        jaccard.share,
        jaccard.low,
        jaccard.high,
        lift,
      ]),
  };
}

function gaps({ gaps: all, countries: known, topics }: Comparison): Table {
  const name = nameOf(known);
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return {
    name: 'gaps',
    description: 'One row a country and topic below what the profile expects.',
    columns: [
      text('country', 'Code.'),
      text('country_name', 'Name.'),
      ...TOPIC_COLUMNS,
      text('title', 'Title of the topic.'),
      text('found', 'Level found.'),
      text('expected', 'Level that the profile expects.'),
      number('priority', 'Weight of the topic times the distance between the levels, 0–1.'),
      integer('reached_by', 'Countries that reach the expected level.'),
      text('measure', 'The first measure that the sources recommend.'),
      text('sources', 'Where they recommend it.'),
    ],
    rows: () =>
      all.map((gap) => {
        const topic = byId.get(gap.topic);
        const [measure] = topic?.measures ?? [];
        return [
          gap.country,
          name(gap.country),
          topic?.theme ?? null,
          gap.topic,
          topic?.title ?? null,
          gap.found,
          gap.expected,
          gap.priority,
          gap.reachedBy,
          measure?.text ?? null,
          measure?.sources.join('; ') ?? null,
        ];
      }),
  };
}

function examples({ gaps: all, countries: known, documents: docs }: Comparison): Table {
  const name = nameOf(known);
  return {
    name: 'gap_examples',
    description: 'One row a gap and example: a passage of another country that does better.',
    columns: [
      text('country', 'Code of the country with the gap.'),
      text('topic', 'Topic of the gap.'),
      text('example_country', 'Code of the country that does better.'),
      text('example_country_name', 'Its name.'),
      text('relation', 'same-subregion, same-region, same-income or other.'),
      text('level', 'Its level on the topic.'),
      text('document', 'File name of the passage’s document.'),
      text('sha256', 'Its hash.'),
      integer('page', 'Physical page, from 1.'),
      text('page_label', 'Printed label where it differs.'),
      text('commitment', 'mention, aspiration, commitment or target.'),
      text('cues', 'Kinds of cues in it: budget, deadline, indicator, instrument, responsible-body.'),
      text('text', 'The passage, verbatim; long ones end with " …".'),
    ],
    *rows() {
      for (const gap of all)
        for (const one of gap.examples) {
          const document = docs[one.document];
          yield [
            gap.country,
            gap.topic,
            one.country,
            name(one.country),
            one.relation,
            one.level,
            document?.name ?? null,
            document?.sha256 ?? null,
            one.page,
            one.pageLabel,
            one.commitment,
            one.cues.join(', '),
            one.cut ? `${one.text} …` : one.text,
          ];
        }
    },
  };
}

function outliers({ outliers: all, documents: docs }: Comparison): Table {
  return {
    name: 'outliers',
    description: 'Documents unlike the others, to be looked at by a person.',
    columns: [
      ...DOCUMENT_COLUMNS,
      text('measure', 'score, density or footprint-share.'),
      number('value', 'Its value.'),
      number('median', 'The median of all readable documents.'),
      number('z', 'Modified z-score (Iglewicz and Hoaglin 1993); beyond ±3.5 it is listed.'),
    ],
    rows: () =>
      all.map(({ document, measure, value, median, z }) => {
        const one = docs[document];
        return [one?.name ?? null, one?.sha256 ?? null, one?.country ?? null, measure, value, median, z];
      }),
  };
}

function failures({ failures: all }: Comparison): Table {
  return {
    name: 'failures',
    description: 'Documents that count nowhere, and why.',
    columns: [
      text('document', 'File name.'),
      text('sha256', 'Its hash, where it could be read so far.'),
      text('country', 'Code of its country.'),
      text('kind', 'unreadable (no text came out) or failed (stopped, crashed, could not be opened).'),
      text('code', 'Stable identifier of the reason.'),
      text('message', 'What is wrong.'),
      text('hint', 'What to do.'),
    ],
    rows: () =>
      all.map((one) => [one.name, one.sha256, one.country, one.kind, one.code, one.message, one.hint]),
  };
}

function evidence({ documents: docs }: Comparison, analyses: () => Iterable<Analysis>): Table {
  const countryOf = new Map(docs.map(({ sha256, country }) => [sha256, country]));
  return {
    name: 'evidence',
    description: 'One row a passage and topic that it names: everything that the figures rest on.',
    columns: [
      ...DOCUMENT_COLUMNS,
      text('topic', 'Topic that the passage names, or points back to.'),
      integer('page', 'Physical page, from 1.'),
      text('page_label', 'Printed label where it differs.'),
      text('section', 'The nearest heading above.'),
      text('role', 'heading, body, list, table; boilerplate never scores.'),
      text('language', 'Language of the passage.'),
      text('assertion', 'affirmed, negated or hypothetical.'),
      text('commitment', 'mention, aspiration, commitment or target.'),
      text('direction', 'footprint, enabling or general.'),
      text('cues', 'Kind and words of each cue.'),
      text('mentions', 'The words that name the topic.'),
      text('text', 'The passage, verbatim.'),
      integer('start', 'Where it begins in the text of its page, in UTF-16 code units.'),
      integer('end', 'Where it ends, exclusive.'),
    ],
    *rows() {
      for (const { document, passages } of analyses())
        for (const passage of passages)
          for (const topic of passage.topics)
            yield [
              document.name,
              document.sha256,
              countryOf.get(document.sha256) ?? null,
              topic,
              passage.page,
              passage.pageLabel,
              passage.section,
              passage.role,
              passage.language,
              passage.assertion,
              passage.commitment,
              passage.direction,
              passage.cues.map(({ kind, text: words }) => `${kind}: ${words}`).join(' | '),
              passage.mentions
                .filter((mention) => mention.topic === topic)
                .map(({ text: words }) => words)
                .join(' | '),
              passage.text,
              passage.start,
              passage.end,
            ];
    },
  };
}

function dictionary(tables: readonly Table[]): Table {
  return {
    name: 'dictionary',
    description: 'One row a column of the other tables: the data dictionary.',
    columns: [
      text('table', 'Name of the table.'),
      text('table_description', 'What a row is.'),
      text('column', 'Name of the column.'),
      text('type', 'text, integer or number.'),
      text('description', 'What it holds, with unit and range.'),
    ],
    rows: () =>
      tables.flatMap((table) =>
        table.columns.map((column) => [
          table.name,
          table.description,
          column.name,
          column.type,
          column.description,
        ]),
      ),
  };
}
