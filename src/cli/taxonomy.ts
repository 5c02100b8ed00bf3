import type { Taxonomy, TermsFile, Topic } from '../model/taxonomy.js';
import { listTaxonomies } from '../node/index.js';
import { type Sheet, sheet } from '../report/sheet.js';
import { counted, languageName, sourcesPhrase } from '../report/wording.js';
import { painter } from './colour.js';
import { DONE, type Io } from './io.js';
import { checkTopic, openTaxonomy } from './open-taxonomy.js';

interface ShowFlags {
  readonly topic?: string;
  readonly format: 'text' | 'json';
}

const page = (io: Io) => sheet(Math.min(100, Math.max(40, io.columns ?? 80)), painter(io, false));
const json = (io: Io, value: unknown) => io.out(`${JSON.stringify(value, null, 2)}\n`);

/** `lacuna taxonomy list`: the taxonomies that come with lacuna. */
export async function list(flags: Pick<ShowFlags, 'format'>, io: Io): Promise<number> {
  const listing = page(io);
  const summaries = [];
  for (const id of (await listTaxonomies()).map((one) => one.id)) {
    const taxonomy = await openTaxonomy(id, io);
    const { version, title, themes, profiles } = taxonomy;
    const languages = Object.keys(taxonomy.terms).sort();
    const topics = themes.reduce((sum, theme) => sum + theme.topics.length, 0);
    summaries.push({
      id,
      version,
      title,
      themes: themes.length,
      topics,
      languages,
      profiles: profiles.map((one) => one.id),
    });
    listing.blank();
    listing.add([{ text: id, style: 'strong' }, ` ${version} · ${title}`]);
    const facts = [
      counted(themes.length, 'theme'),
      counted(topics, 'topic'),
      `terms in ${languages.map(languageName).join(', ') || 'no language'}`,
      `profiles ${profiles.map((one) => one.id).join(', ')}`,
    ];
    listing.add([{ text: facts.join(' · '), style: 'dim' }], { first: '  ' });
  }
  if (flags.format === 'json') json(io, summaries);
  else io.out(listing.toString());
  return DONE;
}

/** `lacuna taxonomy show`: themes and topics, or one topic in full. */
export async function show(idOrPath: string, flags: ShowFlags, io: Io): Promise<number> {
  const taxonomy = await openTaxonomy(idOrPath, io);
  if (flags.topic !== undefined) checkTopic(taxonomy, flags.topic);
  const topic = taxonomy.themes.flatMap((theme) => theme.topics).find(({ id }) => id === flags.topic);
  if (flags.format === 'json') {
    json(
      io,
      topic ? { ...topic, expected: expectedOf(taxonomy, topic), terms: termsOf(taxonomy, topic) } : taxonomy,
    );
    return DONE;
  }
  const shown = page(io);
  if (topic) writeTopic(shown, taxonomy, topic);
  else writeTaxonomy(shown, taxonomy);
  io.out(shown.toString());
  return DONE;
}

function writeTaxonomy(shown: Sheet, taxonomy: Taxonomy): void {
  shown.add([{ text: taxonomy.title, style: 'strong' }]);
  shown.add([{ text: `${taxonomy.id} ${taxonomy.version} · sha256 ${taxonomy.sha256}`, style: 'dim' }]);
  shown.blank();
  shown.add(taxonomy.description);
  for (const theme of taxonomy.themes) {
    shown.blank();
    shown.add([
      { text: theme.title, style: 'heading' },
      { text: ` · ${theme.id} · ${theme.phase} · ${theme.facet} · ${theme.direction}`, style: 'dim' },
    ]);
    shown.add([{ text: theme.definition, style: 'dim' }]);
    for (const topic of theme.topics) {
      shown.add([{ text: topic.id, style: 'accent' }, ` · ${topic.title}`], { first: '  ', rest: '    ' });
      shown.add([topic.definition, { text: ` [${sourcesPhrase(topic.sources)}]`, style: 'dim' }], {
        first: '    ',
      });
    }
  }
  shown.blank();
  shown.add([{ text: 'Profiles', style: 'heading' }]);
  for (const profile of taxonomy.profiles) {
    shown.add([{ text: profile.id, style: 'accent' }, ` · ${profile.title}`], { first: '  ', rest: '    ' });
    shown.add([profile.description, { text: ` [${sourcesPhrase(profile.sources)}]`, style: 'dim' }], {
      first: '    ',
    });
  }
  shown.blank();
  shown.add([{ text: 'Sources', style: 'heading' }]);
  for (const [key, citation] of Object.entries(taxonomy.sources)) {
    shown.add([{ text: key, style: 'accent' }, `: ${citation}`], { first: '  ', rest: '    ' });
  }
}

function writeTopic(shown: Sheet, taxonomy: Taxonomy, topic: Topic): void {
  shown.add([
    { text: topic.title, style: 'strong' },
    { text: ` · ${topic.id}`, style: 'dim' },
  ]);
  shown.add([topic.definition, { text: ` [${sourcesPhrase(topic.sources)}]`, style: 'dim' }]);
  shown.blank();
  const levels = expectedOf(taxonomy, topic).map(({ profile, level }) => `${profile} ${level}`);
  shown.add(
    `Expected: ${levels.join(' · ') || 'in no profile'}. Weight of a gap: ${topic.weight ?? 0.5} of 1.`,
  );
  for (const measure of topic.measures) {
    shown.add([measure.text, { text: ` [${sourcesPhrase(measure.sources)}]`, style: 'dim' }], {
      first: '→ ',
      rest: '  ',
    });
  }
  for (const [language, { strong, weak }] of Object.entries(termsOf(taxonomy, topic))) {
    shown.blank();
    shown.add([{ text: languageName(language), style: 'heading' }]);
    if (strong.length > 0) shown.add(`strong: ${strong.join(' · ')}`, { first: '  ', rest: '    ' });
    if (weak.length > 0)
      shown.add(`weak, in company only: ${weak.join(' · ')}`, { first: '  ', rest: '    ' });
  }
}

function expectedOf(taxonomy: Taxonomy, topic: Topic) {
  return taxonomy.profiles.flatMap(({ id, expected }) => {
    const level = expected[topic.id];
    return level === undefined ? [] : [{ profile: id, level }];
  });
}

type Entries = NonNullable<TermsFile['topics'][string]['strong']>;
const written = (entries: Entries | undefined) =>
  (entries ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.term));

function termsOf(taxonomy: Taxonomy, topic: Topic): Record<string, { strong: string[]; weak: string[] }> {
  const languages = Object.entries(taxonomy.terms).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    languages.flatMap(([language, { topics }]) => {
      const terms = topics[topic.id];
      return terms ? [[language, { strong: written(terms.strong), weak: written(terms.weak) }]] : [];
    }),
  );
}
