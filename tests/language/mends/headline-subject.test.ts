import { headlineSubject } from '../../../src/language/mends/headline-subject.ts';
import { testMend } from './hand-tree.ts';

testMend(headlineSubject, [
  // “EU sanctions drone makers”
  ['EU/PROPN/compound/1 sanctions/VERB/root/-1 drone/NOUN/compound/3 makers/NOUN/obj/1', ['EU nsubj sanctions']],
  // “EU sanctions”: a noun phrase
  ['EU/PROPN/compound/1 sanctions/NOUN/root/-1', []],
  // “Kim test fires missile”: a noun beside the verb is a part of it
  ['Kim/PROPN/nsubj/2 test/NOUN/compound/2 fires/VERB/root/-1 missile/NOUN/obj/2', []],
  // “Meeting Chad leaders”
  ['Chad/PROPN/compound/1 meeting/VERB/root/-1 leaders/NOUN/obj/1', []],
]);
