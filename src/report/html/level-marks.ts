import type { CoverageLevel } from '../../model/analysis.js';
import { COMMITMENTS, type Commitment } from '../../model/evidence.js';
import type { Level } from '../../model/taxonomy.js';
import type { Messages } from '../messages/index.js';
import { rankOf } from '../strongest.js';
import { type Html, html } from './markup.js';

/** Four steps, filled up to a level; a tick under the one that is expected. Shape and height tell it, not colour alone. */
function steps(filled: number, expected = 0): Html {
  const bars = [1, 2, 3, 4].map((step) => {
    const height = 3 + step * 3;
    return html`<rect class="${step <= filled ? 'on' : 'off'}" x="${(step - 1) * 7 + 0.5}" y="${15.5 - height}" width="5" height="${height}" rx="1"/>`;
  });
  const tick =
    expected > 0 ? html`<rect class="due" x="${(expected - 1) * 7}" y="17.5" width="6" height="2"/>` : '';
  return html`<svg class="steps" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">${bars}${tick}</svg>`;
}

/** A level as steps and word. */
export function levelMark(level: CoverageLevel, m: Messages, expected?: Level): Html {
  const due = expected === undefined ? 0 : Math.max(0, rankOf(expected));
  return html`<span class="level" data-level="${level}">${steps(Math.max(0, rankOf(level)), due)}<span>${m.levels[level]}</span></span>`;
}

/** How firmly a passage speaks, as steps and word. */
export function commitmentMark(commitment: Commitment, m: Messages): Html {
  return html`<span class="firm" data-firm="${commitment}">${steps(COMMITMENTS.indexOf(commitment) + 1)}<span>${m.commitments[commitment]}</span></span>`;
}

/** A share as a bar. `value` and `most` in the same unit. */
export function bar(value: number, most: number, width = 96): Html {
  const length = most > 0 ? Math.round((Math.min(value, most) / most) * width * 10) / 10 : 0;
  return html`<svg class="bar" viewBox="0 0 ${width} 8" width="${width}" height="8" aria-hidden="true" focusable="false"><rect class="rail" width="${width}" height="8" rx="2"/><rect class="value" width="${length}" height="8" rx="2"/></svg>`;
}

/** "1.2 %": a small share keeps its decimal, and one that is not nothing never reads as nothing. */
export function shareText(share: number, m: Messages): string {
  const percent = share * 100;
  const sign = m.percent(0).replace('0', '');
  if (percent === 0 || percent >= 10) return m.percent(Math.round(percent));
  return percent < 0.1 ? `< ${m.decimal('0.1')}${sign}` : `${m.decimal(percent.toFixed(1))}${sign}`;
}
