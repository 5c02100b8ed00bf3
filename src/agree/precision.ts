/** How well one coder's codes are found again by another's, each 0–1; null where there is nothing to divide by. */
export interface Found {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly both: number;
  /** Coded by the second only, and by the first only. */
  readonly extra: number;
  readonly missed: number;
}

/**
 * Precision, recall and F1 of the second coder against the first.
 *
 * @param pairs for each unit whether the first and the second coded it
 */
export function precisionRecall(pairs: readonly (readonly [first: boolean, second: boolean])[]): Found {
  const count = (first: boolean, second: boolean) =>
    pairs.filter(([a, b]) => a === first && b === second).length;
  const both = count(true, true);
  const extra = count(false, true);
  const missed = count(true, false);
  const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    precision: ratio(both, both + extra),
    recall: ratio(both, both + missed),
    f1: ratio(2 * both, 2 * both + extra + missed),
    both,
    extra,
    missed,
  };
}
