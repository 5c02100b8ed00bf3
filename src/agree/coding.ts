import type { Analysis } from '../model/analysis.js';
import type { Assertion, Commitment } from '../model/evidence.js';
import type { Decision } from '../model/review.js';
import { textKeys } from '../model/text-key.js';

/** One passage as one coder coded it. */
export interface CodedUnit {
  readonly key: string;
  readonly text: string;
  readonly page: number | null;
  readonly topics: readonly string[];
  readonly assertion: Assertion | null;
  readonly commitment: Commitment | null;
}

/** All that one coder, human or machine, says of one document. */
export interface Coding {
  readonly name: string;
  readonly units: readonly CodedUnit[];
  /** How many passages the document has, coded or not; null where the coding does not say. */
  readonly passages: number | null;
  /** The keys of passages that the coder has not judged yet: they are missing, which is not the same as "no". */
  readonly undecided: readonly string[];
}

/** What an analysis says as a coding; boilerplate and what a coder rejected are not coded. */
export function codingOf(analysis: Analysis, name: string = analysis.document.name): Coding {
  const passages = analysis.passages.filter(({ role }) => role !== 'boilerplate');
  const keys = textKeys(passages.map(({ text }) => text));
  return {
    name,
    passages: analysis.document.passages,
    undecided: [],
    units: passages.flatMap((passage, i) =>
      passage.topics.length === 0
        ? []
        : [
            {
              key: keys[i]!,
              text: passage.text,
              page: passage.page,
              topics: passage.topics,
              assertion: passage.assertion,
              commitment: passage.commitment,
            },
          ],
    ),
  };
}

/** What a coder decided as a coding: rejected passages are not coded; what nobody decided yet is missing. */
export function codingOfDecisions(
  decisions: readonly Decision[],
  name: string,
  undecided: readonly string[] = [],
): Coding {
  return {
    name,
    passages: null,
    undecided,
    units: decisions
      .filter(({ topics }) => topics.length > 0)
      .map(({ key, text, topics, assertion, commitment }) => ({
        key,
        text,
        page: null,
        topics,
        assertion,
        commitment,
      })),
  };
}
