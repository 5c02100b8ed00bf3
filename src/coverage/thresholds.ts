/** Where the codebook draws lines: `lacuna sensitivity` moves each of them. */
export interface Thresholds {
  /** How many separate passages make a topic `addressed` without any aspiration ("Coverage level"). */
  readonly passagesThatAddress: number;
  /** Fewer affirmed passages than this are passing mentions ("Environmental importance"). */
  readonly passingMentions: number;
  /** Footprint topics that must be committed for `high`. */
  readonly footprintTopicsForHigh: number;
  /** Commitments that must stand under one environmental heading to make it a chapter with its own measures. */
  readonly measuresOfAChapter: number;
  /** Share of the passages under a heading that must be on the subject for the heading to be about it. */
  readonly chapterShare: number;
}

export const THRESHOLDS: Thresholds = {
  passagesThatAddress: 3,
  passingMentions: 5,
  footprintTopicsForHigh: 3,
  measuresOfAChapter: 3,
  chapterShare: 0.5,
};
