import type { Gap } from '../../model/analysis.js';
import { pageOf, sourcesPhrase } from '../wording.js';
import { commitmentMark, levelMark } from './level-marks.js';
import { type Html, html, isolated, phrase, within } from './markup.js';
import type { Around } from './passage-view.js';
import type { PeerExamples, PeerView } from './peers.js';

/** How many gaps stand open: the others wait under one line, and are all there on paper. */
const AT_ONCE = 10;

/** Gaps by weight: what is found, what is expected, what is missing, what can be done, and how others do it. */
export function gapsSection(around: Around, peers?: PeerExamples): Html {
  const { analysis, messages: m, titles, prefix } = around;
  const profile = titles.profile(analysis.options.profile);
  const views = analysis.gaps.map((gap) => gapView(gap, around, peers?.(gap.topic) ?? []));
  const rest = views.slice(AT_ONCE);
  const body =
    views.length === 0
      ? html`<p>${phrase(m.noGaps(within(profile)))}</p>`
      : html`<p class="intro">${phrase(m.gapsIntro(within(profile)))}</p><div class="numbered"><ol class="gaps">${views.slice(0, AT_ONCE)}</ol>
${rest.length === 0 ? '' : html`<details class="more"><summary>${m.showMore(rest.length)}</summary><ol class="gaps" start="${AT_ONCE + 1}">${rest}</ol></details>`}</div>`;
  return html`<section id="${prefix}gaps" aria-labelledby="${prefix}gaps-title"><h2 id="${prefix}gaps-title">${m.gapsTitle}</h2>${body}</section>`;
}

function gapView(
  gap: Gap,
  { analysis, messages: m, titles, prefix }: Around,
  peers: readonly PeerView[],
): Html {
  const passages = analysis.passages.filter(({ topics }) => topics.includes(gap.topic)).length;
  const missing = m.list(gap.missing.map((one) => m.missing[one]));
  const foreign = titles.isTranslated ? '' : m.code === 'en' ? '' : html` lang="en" dir="ltr"`;
  const measures = gap.measures.map(
    (measure) =>
      html`<li><span${foreign}>${titles.measure(gap.topic, measure)}</span> <cite><bdi>${sourcesPhrase(measure.sources)}</bdi></cite></li>`,
  );
  return html`<li class="gap"><div>
<div class="head"><h3>${titles.topic(gap.topic)}</h3><span class="theme">${titles.theme(gap.theme)}</span></div>
<p class="lack">${levelMark(gap.found, m, gap.expected)}<span>${m.expected}: <strong>${m.levels[gap.expected]}</strong></span>${missing === '' ? '' : html`<span>${m.missingList(missing)}</span>`}</p>
<h4>${m.measures}</h4><ul class="measures">${measures}</ul>
${peers.length === 0 ? '' : html`<h4>${m.peer}</h4>${peers.map((peer) => peerView(peer, m))}`}
${passages === 0 ? '' : html`<a class="to-evidence" href="#${prefix}evidence" data-topic="${gap.topic}">${m.evidenceFor(passages)}</a>`}
</div></li>`;
}

function peerView(peer: PeerView, m: Around['messages']): Html {
  return html`<div class="peer"><p><strong>${isolated(peer.who)}</strong> · ${pageOf(peer, m)} · ${commitmentMark(peer.commitment, m)}</p><blockquote lang="${peer.language}" dir="auto">${peer.text}${peer.cut ? ' …' : ''}</blockquote></div>`;
}
