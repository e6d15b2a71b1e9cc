/** From which chance of the model on which share of claims is right. */
export interface ConfidenceLevel {
  readonly from: number;
  readonly share: number;
}

/** A logistic model of how likely a claim is right: log-odds, and what each named feature adds to them. */
export interface ConfidenceWeights {
  readonly base: number;
  readonly weights: Pick<ReadonlyMap<string, number>, 'get'>;
  /** By rising chance; the first is from 0. */
  readonly levels: readonly ConfidenceLevel[];
}
