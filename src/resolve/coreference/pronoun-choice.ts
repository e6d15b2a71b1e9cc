import type { Figure } from './figures.ts';

/** What a pronoun might stand for: a figure by its nearest mention, or a noun that is no mention (“the plan … it”). */
export interface PronounCandidate {
  /** Token that heads it. */
  readonly head: number;
  readonly mention?: number;
  readonly figure?: Figure;
}

/** Named features of a candidate or of standing for none of them; a yes counts one. */
export type Features = ReadonlyMap<string, number>;

/** A pronoun with what it may stand for; the last of the features are those of standing for none. */
export interface PronounChoice {
  readonly kind: PronounKind;
  readonly candidates: readonly PronounCandidate[];
  readonly features: readonly Features[];
}

export type PronounKind = 'person' | 'thing' | 'many';
