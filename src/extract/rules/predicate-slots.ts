import type { Tree } from '../../model/tree.ts';
import { adverbial } from './constructions/adverbial.ts';
import { author } from './constructions/author.ts';
import { awaited } from './constructions/awaited.ts';
import { concern } from './constructions/concern.ts';
import type { Construction, ConstructionWords } from './constructions/construction.ts';
import { contacted } from './constructions/contacted.ts';
import { control } from './constructions/control.ts';
import { copula } from './constructions/copula.ts';
import { giver } from './constructions/giver.ts';
import { involved } from './constructions/involved.ts';
import { issuer } from './constructions/issuer.ts';
import { led } from './constructions/led.ts';
import { nounComplement } from './constructions/noun-complement.ts';
import { occasion } from './constructions/occasion.ts';
import { ownDependents } from './constructions/own-dependents.ts';
import { owner } from './constructions/owner.ts';
import { participle } from './constructions/participle.ts';
import { passive } from './constructions/passive.ts';
import { raisedObject } from './constructions/raised-object.ts';
import { relativeClause } from './constructions/relative-clause.ts';
import { sharedSubject } from './constructions/shared-subject.ts';
import { speaker } from './constructions/speaker.ts';
import { supportedNoun } from './constructions/supported-noun.ts';
import { upshot } from './constructions/upshot.ts';
import type { Slots } from './slots.ts';

export type SlotReader = (predicate: number) => Slots;

/** Finds who fills the slots of any predicate of a tree; each predicate is read once. */
export function createSlotReader(tree: Tree, words: ConstructionWords): SlotReader {
  const constructions: readonly Construction[] = [
    ownDependents, // first: the others look at what is there and what is missing
    raisedObject, // likewise: what the parser hangs one verb too low
    relativeClause, // puts the noun where “which” stands, before a passive moves it
    nounComplement(words), // “no sign of freeing them”: lends a subject before the next would take the noun for one
    participle(words), // “backed by Ankara” has no auxiliary, so it is told before the passive
    contacted(words), // before the next would lend whoever is reached
    control, // lends a subject, active or passive
    adverbial(words), // likewise
    passive, // now every subject that the clause gives is known: turn it round
    sharedSubject, // last of the verbs': it copies finished slots of the first conjunct
    copula(words),
    involved(words), // nouns only, like the rest
    supportedNoun(words), // nouns only; reads the finished slots of their verb
    led(words),
    giver(words),
    occasion(words),
    upshot,
    author(words), // the rest give slots of their own, made of finished ones
    owner(words),
    concern(words),
    awaited,
    issuer(words),
    speaker(words),
  ];
  const demanding = new Set([...words.modality.verbs].flatMap(([verb, made]) => (made === 'demanded' ? [verb] : [])));
  const known = new Map<number, Slots>();
  const slotsOf: SlotReader = (predicate) => {
    const read = known.get(predicate);
    if (read) return read;
    const slots: Slots = new Map();
    known.set(predicate, slots); // before filling: a circle of conjuncts ends here
    const context = { tree, slotsOf, subjectControl: words.subjectControl, enduring: words.enduring, demanding };
    for (const construction of constructions) construction.fill(slots, predicate, context);
    return slots;
  };
  return slotsOf;
}
