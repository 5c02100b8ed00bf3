import type { Comparison } from '../../../model/comparison.js';
import { integer, nameOf, number, type Table, TOPIC_COLUMNS, text } from './table.js';

export function gaps({ gaps: all, countries: known, topics }: Comparison): Table {
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

export function examples({ gaps: all, countries: known, documents: docs }: Comparison): Table {
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
