import { judgePassages } from '../../src/evidence/judge.js';
import type { DocumentKind } from '../../src/model/analysis.js';
import type { Direction, Judgement } from '../../src/model/evidence.js';
import type { Mention } from '../../src/model/mention.js';
import type { Passage } from '../../src/model/passage.js';

export interface Setting {
  readonly language?: string;
  readonly role?: Passage['role'];
  readonly kind?: DocumentKind;
  readonly headings?: readonly string[];
  readonly leadIn?: string;
  /** Words of the text that the topic is named by; the whole text where left out. */
  readonly mention?: string;
  readonly directions?: readonly Direction[];
}

/** A passage of page 1 that begins at 5, so that offsets in the page and in the passage never agree by chance. */
export function passageOf(
  text: string,
  setting: Setting & { id?: number; leadInId?: number | null } = {},
): Passage {
  return {
    id: setting.id ?? 0,
    page: 1,
    start: 5,
    end: 5 + text.length,
    text,
    role: setting.role ?? 'body',
    headings: setting.headings ?? [],
    block: 0,
    section: 0,
    leadIn: setting.leadInId ?? null,
    language: setting.language ?? 'en',
  };
}

export function mentionOf(text: string, words: string, topic = 'topic-0'): Mention {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in “${text}”`);
  return { topic, term: words, text: words, tolerant: false, start: 5 + at, end: 5 + at + words.length };
}

/** The judgement of one constructed passage. */
export async function judge(text: string, setting: Setting = {}): Promise<Judgement> {
  const directions = setting.directions ?? ['general'];
  const lead = setting.leadIn === undefined ? [] : [passageOf(setting.leadIn, { ...setting, role: 'body' })];
  const passage = passageOf(text, { ...setting, id: lead.length, leadInId: lead.length === 0 ? null : 0 });
  const mentions = directions.map((_, i) => mentionOf(text, setting.mention ?? text, `topic-${i}`));
  const judgements = await judgePassages({
    passages: [...lead, passage],
    mentions: [...lead.map(() => []), mentions],
    topicDirection: (topic) => directions[Number(topic.slice(6))] ?? 'general',
    kind: setting.kind ?? 'adopted',
    title: null,
  });
  const last = judgements.at(-1);
  if (!last) throw new Error('nothing was judged');
  return last;
}
