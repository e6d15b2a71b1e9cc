import type { Recogniser, Refiner } from './draft.ts';
import { accordingTo } from './recognisers/according-to.ts';
import { headlineColon } from './recognisers/headline-colon.ts';
import { nounClause } from './recognisers/noun-clause.ts';
import { raisedSubject } from './recognisers/raised-subject.ts';
import { saidAfter } from './recognisers/said-after.ts';
import { saidClause } from './recognisers/said-clause.ts';
import { topic } from './recognisers/topic.ts';
import { carryOn } from './refiners/carry-on.ts';
import { commentsOutside } from './refiners/comments-outside.ts';
import { hedgesInside } from './refiners/hedges-inside.ts';
import { once } from './refiners/once.ts';
import { outsideVoices } from './refiners/outside-voices.ts';
import { quotedWords } from './refiners/quoted-words.ts';
import { wholeQuotation } from './refiners/whole-quotation.ts';

/** What proposes. Where two propose the same words the earlier one stays: the surer constructions come first. */
export const recognisers: readonly Recogniser[] = [
  saidClause, // a clause behind its verb: the tree names both
  saidAfter, // a clause before its verb, where the words at the comma help the tree
  accordingTo, // a preposition, however the tree hangs it
  nounClause, // the clause of a noun, whose owner may be missing
  raisedSubject, // a passive without a speaker
  headlineColon, // a line that may have no verb at all
  topic, // an object or infinitive: also what other constructions have read as a clause
];

/** What disposes, in this order. */
export const refiners: readonly Refiner[] = [
  hedgesInside, // first: an “I think” must not pass for the report that its quotation stands in
  wholeQuotation, // before words are compared, since it makes them longer
  commentsOutside, // before words are compared, since it makes them shorter
  once, // before quotation marks ask which report is theirs
  quotedWords, // needs each report once, at its full length
  outsideVoices, // before speakers are handed on
  carryOn, // last: needs the speaker of every quotation that names one
];
