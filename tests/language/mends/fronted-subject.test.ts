import { frontedSubject } from '../../../src/language/mends/fronted-subject.ts';
import { testMend } from './hand-tree.ts';

testMend(frontedSubject, [
  // “a bombing killed four”
  ['a/DET/det/1 bombing/NOUN/obj/2 killed/VERB/root/-1 four/NUM/obj/2', ['bombing nsubj killed']],
  // “what killed four”
  ['what/PRON/obj/1 killed/VERB/root/-1 four/NUM/obj/1', []],
  // “The town rebels took”: one object alone may stand before its verb
  ['The/DET/det/1 town/NOUN/obj/3 rebels/NOUN/nsubj/3 took/VERB/root/-1', []],
]);
