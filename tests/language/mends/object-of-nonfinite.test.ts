import { objectOfNonfinite } from '../../../src/language/mends/object-of-nonfinite.ts';
import { testMend } from './hand-tree.ts';

testMend(objectOfNonfinite, [
  // “planned to seize Goma”
  ['planned/VERB/root/-1 to/PART/mark/2 seize/VERB/xcomp/0 Goma/PROPN/nsubj/2', ['Goma obj seize']],
  // “a suit accusing the bank”
  ['a/DET/det/1 suit/NOUN/root/-1 accusing/VERB/acl/1 the/DET/det/4 bank/NOUN/nsubj/2', ['bank obj accusing']],
  // “said Togo”: a finite verb may have its subject behind it
  ['said/VERB/root/-1 Togo/PROPN/nsubj/0', []],
  // “for Oslo to mediate”: before its infinitive a noun is the subject
  ['for/SCONJ/mark/3 Oslo/PROPN/nsubj/3 to/PART/mark/3 mediate/VERB/root/-1', []],
  // “to give Mali aid”: it has its object
  ['to/PART/mark/1 give/VERB/root/-1 Mali/PROPN/nsubj/1 aid/NOUN/obj/1', []],
]);
