import type { CueRule } from '../languages/cues.js';
import { loadQuantityWords } from '../languages/quantities/index.js';
import type { DocumentKind } from '../model/analysis.js';
import type { Cue, Direction, Judgement } from '../model/evidence.js';
import type { Mention } from '../model/mention.js';
import type { Passage } from '../model/passage.js';
import type { Target } from '../model/target.js';
import { type Asserted, assertionOf } from './assertion.js';
import { commitmentOf } from './commitment.js';
import { inheritedCues, type LeadIn, leadInOf, numberedPlan, rowDate, underHeadings } from './context.js';
import { directionOf } from './direction.js';
import { settleEnglish } from './english.js';
import { exampleOf } from './example.js';
import { formOf } from './form.js';
import type { CompiledLexicon } from './lexicon.js';
import { lexiconOf, mainLanguage } from './lexicons.js';
import { pointsBack } from './pointing.js';
import { hitsOf, type Reading, read } from './reading.js';
import { sitesOf } from './sites.js';
import { cuesOf } from './spans.js';
import { deadlineIn, measuredOutcome } from './target.js';

export interface JudgeInput {
  readonly passages: readonly Passage[];
  /** Aligned with `passages`; offsets in the page's text. */
  readonly mentions: readonly (readonly Mention[])[];
  /** The direction that the taxonomy gives a topic. */
  readonly topicDirection: (topic: string) => Direction;
  readonly kind: DocumentKind;
  readonly title: string | null;
  /** A rule to leave out, to see what hangs on it. */
  readonly without?: CueRule;
  /** Which passages stand in a plan that numbers its measures (`numberedPlan`), where that is known already. */
  readonly plan?: readonly boolean[];
}

/**
 * Judges every passage that holds a mention, or that only points back to the one just before which does.
 *
 * @returns aligned with `passages`; null where there is nothing to judge
 * @example
 * const [judgement] = await judgePassages({ passages, mentions, topicDirection, kind: 'adopted', title: null });
 * judgement?.commitment; // 'target'
 */
export async function judgePassages(input: JudgeInput): Promise<readonly (Judgement | null)[]> {
  const { passages, mentions } = input;
  const main = mainLanguage(passages);
  await loadQuantityWords([
    ...new Set(passages.map(({ language }) => language)),
    ...(main === null ? [] : [main]),
  ]);
  const headings = new Map<string, Reading>();
  const leadIns = new Map<string, LeadIn | null>();
  const plan = input.plan ?? (main === null ? null : numberedPlan(passages, main));
  const judgements: (Judgement | null)[] = [];
  for (const [i, passage] of passages.entries()) {
    const own = mentions[i] ?? [];
    const previous = passages[i - 1];
    const before = mentions[i - 1] ?? [];
    const points =
      own.length === 0 && before.length > 0 && previous !== undefined && pointsBack(passage, previous);
    if (own.length === 0 && !points) {
      judgements.push(null);
      continue;
    }
    const language = lexiconOf(passage.language) ? passage.language : main;
    const whole = language === null ? null : lexiconOf(language);
    const lexicon = whole && input.without ? { ...whole, without: input.without } : whole;
    const directions = (points ? before : own).map((mention) => input.topicDirection(mention.topic));
    judgements.push(
      lexicon
        ? await judge(input, passage, own, directions, language ?? '', lexicon, {
            headings,
            leadIns,
            inPlan: plan?.[i] ?? false,
          })
        : wordless(directions),
    );
  }
  return judgements;
}

/** What passages of one document share, kept while it is judged. */
interface Around {
  readonly headings: Map<string, Reading>;
  readonly leadIns: Map<string, LeadIn | null>;
  /** Among the measures of a plan that numbers them. */
  readonly inPlan: boolean;
}

async function judge(
  input: JudgeInput,
  passage: Passage,
  mentions: readonly Mention[],
  directions: readonly Direction[],
  language: string,
  lexicon: CompiledLexicon,
  document: Around,
): Promise<Judgement> {
  const reading = read(passage.text, lexicon);
  const ruled = sitesOf(reading);
  const sites = language === 'en' ? await settleEnglish(reading, ruled) : ruled;
  const leadIn = withRow(readLeadIn());
  const spans = mentions.map(({ start, end }) => ({
    start: start - passage.start,
    end: end - passage.start,
  }));
  const said = assertionOf(reading, spans);
  const asserted = said.assertion === 'affirmed' ? inPlace() : said;
  const measured = measuredOutcome(passage.text, language, spans);
  const committed = commitmentOf({
    reading,
    measured,
    sites,
    form: formOf(reading),
    asked: said.asked,
    supposed: said.supposed === true,
    role: passage.role,
    kind: input.kind,
    leadIn,
    under: underHeadings(passage, readHeading) ?? (document.inPlan ? 'measures' : null),
  });
  const addressee = (['scope', 'other-actor', 'addressee'] as const)
    .map((kind) => hitsOf(reading, kind)[0])
    .find((hit) => hit);
  const why = [namedBy(mentions), asserted.why, committed.why].filter((part) => part !== null).join('; ');
  return {
    assertion: asserted.assertion,
    commitment: committed.commitment,
    direction: directionOf(reading, directions),
    cues: [
      ...cuesOf(reading, passage.start, language).filter((cue) => !isStart(cue)),
      ...inheritedCues(passage, input.passages, lexicon, language, leadIn),
    ].sort(byPlace),
    target: committed.commitment === 'target' ? targetOf() : null,
    addresses: addressee ? passage.text.slice(addressee.start, addressee.end) : null,
    because: `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
  };

  /** "Against 40 % in 2024" is no deadline. */
  function isStart({ kind, start, end }: Cue): boolean {
    const begun = measured?.started;
    if (kind !== 'deadline' || !begun) return false;
    return start < passage.start + begun.end && end > passage.start + begun.start;
  }

  /** What is affirmed in its words may be denied or only told by what stands above it. */
  function inPlace(): Asserted {
    if (leadIn?.negated)
      return { assertion: 'negated', why: 'the line that introduces it denies it', asked: false };
    const example = exampleOf(passage, input.passages, reading, readHeading);
    return example === null
      ? said
      : {
          assertion: 'hypothetical',
          why: `it stands under “${example.replace(/[“”]/g, '"')}”, an example of what others do`,
          asked: false,
        };
  }

  /** The date of the line that introduces a bullet is the bullet's; an outcome without a value is a state. */
  function targetOf(): Target {
    const above = leadIn?.deadline ?? null;
    if (measured) return { ...measured.target, deadline: measured.target.deadline ?? above };
    const deadline = above ?? deadlineIn(passage.text, language);
    const subject = mentions[0]?.text ?? null;
    return { quantity: null, unit: null, subject, comparator: 'state', baseline: null, deadline };
  }

  /** A date in a cell of its own is the date of its row. */
  function withRow(lead: LeadIn | null): LeadIn | null {
    const deadline = rowDate(passage, input.passages, language);
    if (!deadline) return lead;
    const none = {
      level: 'mention',
      describes: false,
      negated: false,
      baseline: false,
      advises: false,
    } as const;
    return { ...(lead ?? none), due: true, deadline };
  }

  function readHeading(text: string): Reading {
    const known = document.headings.get(text);
    if (known) return known;
    const made = read(text, lexicon);
    document.headings.set(text, made);
    return made;
  }

  /** The bullets of a list share their lead-in: it is read once. */
  function readLeadIn(): LeadIn | null {
    if (passage.leadIn === null) return null;
    const key = `${passage.leadIn} ${language}`;
    const known = document.leadIns.get(key);
    if (known !== undefined) return known;
    const made = leadInOf(passage, input.passages, lexicon, language, input.kind);
    document.leadIns.set(key, made);
    return made;
  }
}

const byPlace = (a: Cue, b: Cue): number => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1);

/** Which words name the topics, as a set phrase that reports translate. */
function namedBy(mentions: readonly Mention[]): string {
  const [first, second, ...others] = [...new Set(mentions.map(({ text }) => text.replace(/[“”]/g, '"')))];
  if (first === undefined) return 'it points back to the passage before, which names its topic';
  if (second === undefined) return `“${first}” names its topic`;
  return others.length === 0
    ? `“${first}” and “${second}” name its topics`
    : `“${first}”, “${second}” and other words name its topics`;
}

/** No cues are known for the language: presence and direction still hold. */
function wordless(directions: readonly Direction[]): Judgement {
  const [first] = directions.filter((direction) => direction !== 'general');
  return {
    assertion: 'affirmed',
    commitment: 'mention',
    direction: first ?? 'general',
    cues: [],
    target: null,
    addresses: null,
    because: 'No cues are known for its language: it counts as a mention.',
  };
}
