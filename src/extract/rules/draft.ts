import type { Attribution, ClaimTime, Modality, Polarity, Qualifiers } from '../../model/claim.ts';
import type { FullDoc, Sentence } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { FoundParticipant } from './find-participants.ts';
import type { TriggerMatch } from './find-triggers.ts';
import type { SlotReader } from './predicate-slots.ts';
import type { TriggerIndex } from './trigger-index.ts';

/** What the refiners settle about a claim. */
export interface Draft {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: readonly Attribution[];
  readonly time: ClaimTime | null;
  readonly qualifiers: Qualifiers;
}

/** All that a refiner may look at. */
export interface DraftContext {
  readonly doc: FullDoc;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly lexicon: Lexicon;
  readonly ontology: Ontology;
  readonly index: TriggerIndex;
  readonly match: TriggerMatch;
  readonly participants: readonly FoundParticipant[];
  readonly slotsOf: SlotReader;
  /** All that was found in the sentence: what a claim may be the content of. */
  readonly readings: readonly Reading[];
}

/** A trigger with those who fill its frame. */
export interface Reading {
  readonly match: TriggerMatch;
  readonly participants: readonly FoundParticipant[];
}

/** Settles one thing about a claim, or drops the claim with a reason. Pure: the draft given is left as it is. */
export interface Refiner {
  readonly name: string;
  refine(draft: Draft, context: DraftContext): Draft | Dropped;
}

export interface Dropped {
  readonly dropped: string;
}

export function isDropped(result: Draft | Dropped): result is Dropped {
  return 'dropped' in result;
}
