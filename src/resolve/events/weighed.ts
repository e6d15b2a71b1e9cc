/** A named feature of a comparison with its weight: the weights add up to the score. */
export interface Weighed {
  readonly name: string;
  readonly value: number;
}
