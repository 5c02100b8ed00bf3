import type { Analysis } from '../../../model/analysis.js';
import type { Comparison } from '../../../model/comparison.js';
import { DOCUMENT_COLUMNS, integer, type Table, text } from './table.js';

export function evidence({ documents: docs }: Comparison, analyses: () => Iterable<Analysis>): Table {
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
