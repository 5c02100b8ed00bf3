import type { Change, Difference } from '../model/difference.js';
import { escapeMarkdown } from './escape-markdown.js';
import { type Paint, plain } from './paint.js';
import { sheet } from './sheet.js';
import { type TitledTaxonomy, titlesOf } from './titles.js';
import { counted, pageOf, score } from './wording.js';

const HEADINGS: readonly (readonly [Change, string])[] = [
  ['gained', 'Gained'],
  ['strengthened', 'Strengthened'],
  ['weakened', 'Weakened'],
  ['lost', 'Lost'],
  ['unknown', 'Not comparable: one version could not be read'],
];

export interface DifferenceOptions {
  readonly taxonomy?: TitledTaxonomy | undefined;
  readonly paint?: Paint;
  readonly width?: number;
}

type Side = Difference['topics'][number]['strongest']['before'];
type Version = Difference['before'];

const versionWords = ({ title, name, importance, score: value }: Version) =>
  `${title ?? name}: importance ${importance ?? 'unknown (unreadable)'}, score ${score(value)}`;

const sideWords = (side: Side) =>
  side === null
    ? 'nothing'
    : `${pageOf(side)}, ${side.assertion === 'affirmed' ? side.commitment : side.assertion}: “${side.text}”`;

/** Two versions for a terminal: what changed, by kind of change, with both passages. */
export function differenceText(difference: Difference, options: DifferenceOptions = {}): string {
  const titles = titlesOf(options.taxonomy);
  const page = sheet(options.width ?? 80, options.paint ?? plain);
  page.add([{ text: 'Before: ', style: 'dim' }, versionWords(difference.before)]);
  page.add([{ text: 'After: ', style: 'dim' }, versionWords(difference.after)]);
  for (const [change, heading] of HEADINGS) {
    const own = difference.topics.filter((topic) => topic.change === change);
    if (own.length === 0) continue;
    page.blank();
    page.add([{ text: `${heading} (${own.length})`, style: 'heading' }]);
    for (const topic of own) {
      page.add([{ text: titles.topic(topic.id), style: 'strong' }, `  ${topic.before} → ${topic.after}`], {
        first: '  ',
      });
      if (change === 'unknown') continue;
      page.add(`before: ${sideWords(topic.strongest.before)}`, { first: '    ', rest: '            ' });
      page.add(`after:  ${sideWords(topic.strongest.after)}`, { first: '    ', rest: '            ' });
    }
  }
  page.blank();
  page.add([{ text: sameWords(difference), style: 'dim' }]);
  return page.toString();
}

/** The same as Markdown. */
export function differenceMarkdown(difference: Difference, options: DifferenceOptions = {}): string {
  const titles = titlesOf(options.taxonomy);
  const text = escapeMarkdown;
  const blocks = [
    '# What changed',
    `- Before: ${text(versionWords(difference.before))}\n- After: ${text(versionWords(difference.after))}`,
    ...HEADINGS.flatMap(([change, heading]) => {
      const own = difference.topics.filter((topic) => topic.change === change);
      if (own.length === 0) return [];
      const items = own.map((topic) =>
        [
          `- **${text(titles.topic(topic.id))}**: ${topic.before} → ${topic.after}`,
          ...(change === 'unknown'
            ? []
            : [
                `  - before: ${text(sideWords(topic.strongest.before))}`,
                `  - after: ${text(sideWords(topic.strongest.after))}`,
              ]),
        ].join('\n'),
      );
      return [`## ${heading}`, items.join('\n')];
    }),
    sameWords(difference),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sameWords({ topics, taxonomy, engine }: Difference): string {
  const same = topics.filter(({ change }) => change === 'same').length;
  return `${counted(same, 'topic')} at the same level. ${engine.name} ${engine.version}, taxonomy ${taxonomy.id} ${taxonomy.version}.`;
}
