import type { MetonymWords, ModalityWords, NegationWords } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import type { Slots } from '../slots.ts';

/**
 * One way in which English syntax tells who fills a slot of a predicate. A construction only adds to the slots,
 * or renames them; it never sees a type, a frame or a name.
 */
export interface Construction {
  readonly name: string;
  fill(slots: Slots, predicate: number, context: ConstructionContext): void;
}

export interface ConstructionContext {
  readonly tree: Tree;
  /** The slots of another predicate, complete: for subjects that are shared or controlled. */
  slotsOf(predicate: number): Slots;
  /** Verbs whose infinitive belongs to their own subject even beside an object: promise, threaten, vow. */
  readonly subjectControl: ReadonlySet<string>;
  /** Verbs whose gerund others do: escape, witness. */
  readonly enduring: ReadonlySet<string>;
  /** Verbs of asking and ordering, whose infinitive belongs to whomever is asked. */
  readonly demanding: ReadonlySet<string>;
}

/** Word lists that the constructions need, from `seeds/lexicon`. */
export interface ConstructionWords {
  readonly subjectControl: ReadonlySet<string>;
  readonly enduring: ReadonlySet<string>;
  readonly showing: ReadonlySet<string>;
  readonly charging: ReadonlySet<string>;
  readonly letting: ReadonlySet<string>;
  readonly supportVerbs: ReadonlySet<string>;
  readonly happeningVerbs: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly sufferings: ReadonlySet<string>;
  readonly assaults: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
  readonly givers: ReadonlySet<string>;
  readonly contacting: ReadonlySet<string>;
  readonly conveying: ReadonlySet<string>;
  readonly involvement: ReadonlySet<string>;
  readonly relationalNouns: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlyMap<string, unknown>;
  readonly metonyms: Pick<MetonymWords, 'motion'>;
  readonly modality: Pick<ModalityWords, 'verbs' | 'nouns'>;
  readonly negation: Pick<NegationWords, 'governors'>;
}
