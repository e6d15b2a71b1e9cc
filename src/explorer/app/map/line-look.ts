/** What an edge needs beyond what sigma knows of. */
export interface LineLook {
  /** Which of several edges between one pair this is: 0 in the middle, then to either side. */
  readonly lane?: number;
  readonly dashed?: boolean;
  readonly arrow?: boolean;
}

/** Pixels between two parallel edges, before zooming. */
export const laneGap = 5;
