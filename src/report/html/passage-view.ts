import type { Analysis, AnalysisPassage } from '../../model/analysis.js';
import { COMMITMENTS } from '../../model/evidence.js';
import type { Messages } from '../messages/index.js';
import { reasonIn } from '../messages/reasons.js';
import type { Titles } from '../titles.js';
import { pageOf } from '../wording.js';
import { commitmentMark } from './level-marks.js';
import { type Html, html, isolated, nothing, phrase, within } from './markup.js';

/** Longest quotation in UTF-16 code units: more is cut around the first mention. */
const LONGEST = 4000;
const BEFORE = 400;

/** What all passages of one report share. */
export interface Around {
  readonly analysis: Analysis;
  readonly messages: Messages;
  readonly titles: Titles;
  /** Before every id, so that several reports stand in one page. */
  readonly prefix: string;
}

/** One passage: where, how firmly, its words with mentions marked and cues underlined, and why it was judged so. */
export function passageView(passage: AnalysisPassage, around: Around): Html {
  const { analysis, messages: m, titles, prefix } = around;
  const topics = analysis.themes.flatMap((theme) =>
    theme.topics
      .filter((topic) => passage.topics.includes(topic.id))
      .map((topic) => ({ ...topic, theme: theme.id })),
  );
  const names = topics.map(
    ({ id }) => html`<li><a href="#${prefix}topic-${id}" data-topic="${id}">${titles.topic(id)}</a></li>`,
  );
  const named =
    passage.pointsTo === null ? undefined : analysis.passages.find(({ id }) => id === passage.pointsTo);
  const boilerplate = passage.role === 'boilerplate';
  const firmness = boilerplate
    ? -1
    : passage.assertion === 'affirmed'
      ? COMMITMENTS.indexOf(passage.commitment)
      : -0.5;
  const words = (values: readonly string[]) => [...new Set(values)].join(' ');
  const where = `${prefix}p${passage.id}`;
  return html`<article class="passage${boilerplate ? ' aside' : ''}" id="${where}" aria-labelledby="${where}-where" data-passage="${passage.id}" data-themes="${words(topics.map(({ theme }) => theme))}" data-topics="${words(passage.topics)}" data-levels="${words(topics.map(({ level }) => level))}" data-commitment="${passage.commitment}" data-direction="${passage.direction}" data-assertion="${passage.assertion}" data-rank="${firmness}">
<header><h3 id="${where}-where"><a class="page" href="#${where}" data-page="${passage.page}">${pageOf(passage, m)}</a></h3>
${commitmentMark(passage.commitment, m)}${passage.assertion === 'affirmed' ? '' : html`<span class="chip strong">${m.assertions[passage.assertion]}</span>`}<span class="chip" title="${m.directionMeanings[passage.direction]}">${m.directions[passage.direction]}</span>${passage.role === 'body' ? '' : html`<span class="chip">${m.roles[passage.role]}</span>`}
${passage.section === null ? '' : html`<span class="section">${phrase(m.under(within(passage.section)))}</span>`}</header>
<blockquote lang="${passage.language}" dir="auto">${quotation(passage, m)}</blockquote>
<ul class="topics" aria-label="${m.topicsColumn}">${names}</ul>
<p class="why">${named ? html`${phrase(m.pointsBack(pageOf(named, m)))} <a href="#${prefix}p${named.id}">↑</a> · ` : ''}${reasonOf(passage, m)}</p>
</article>`;
}

function reasonOf(passage: AnalysisPassage, m: Messages): Html {
  if (passage.because === '') return nothing;
  // The quotations in a reason are words of the document.
  const said = reasonIn(passage.because, m);
  return m.code !== 'en' && said === passage.because ? isolated(said, 'en') : html`<bdi>${said}</bdi>`;
}

/** The words of a passage with their marks; a very long one around its first mention. */
export function quotation(
  passage: Pick<AnalysisPassage, 'text' | 'start' | 'mentions' | 'cues'>,
  m: Messages,
): Html {
  const { text, start } = passage;
  const first = Math.min(...passage.mentions.map((mention) => mention.start - start), text.length);
  const from = text.length <= LONGEST ? 0 : Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
  const to = Math.min(text.length, from + LONGEST);
  const local = (span: { start: number; end: number }) => ({
    start: span.start - start,
    end: span.end - start,
  });
  const marks = passage.mentions.map(local);
  const cues = passage.cues.map((cue) => ({ ...local(cue), kind: cue.kind }));
  const edges = [from, to, ...[...marks, ...cues].flatMap((span) => [span.start, span.end])]
    .filter((edge) => edge >= from && edge <= to)
    .sort((a, b) => a - b);
  const parts: Html[] = [];
  for (const [index, edge] of edges.entries()) {
    const next = edges[index + 1];
    if (next === undefined || next === edge) continue;
    const covers = (span: { start: number; end: number }) => span.start <= edge && span.end >= next;
    const cue = cues.find(covers);
    let part = html`${text.slice(edge, next)}`;
    if (cue) part = html`<span class="cue" title="${m.cues[cue.kind]}">${part}</span>`;
    if (marks.some(covers)) part = html`<mark>${part}</mark>`;
    parts.push(part);
  }
  return html`${from > 0 ? '… ' : ''}${parts}${to < text.length ? ' …' : ''}`;
}
