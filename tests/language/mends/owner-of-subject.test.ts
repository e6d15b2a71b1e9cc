import { ownerOfSubject } from '../../../src/language/mends/owner-of-subject.ts';
import { testMend } from './hand-tree.ts';

testMend(ownerOfSubject, [
  // “Minsk's hijacking was planned”
  [
    "Minsk/PROPN/nsubj/4 's/PART/case/0 hijacking/NOUN/nsubj:pass/4 was/AUX/aux:pass/4 planned/VERB/root/-1",
    ['Minsk nmod:poss hijacking'],
  ],
  // “Minsk hijacking was planned”: without its “'s” it may be anything
  ['Minsk/PROPN/nsubj/3 hijacking/NOUN/nsubj:pass/3 was/AUX/aux:pass/3 planned/VERB/root/-1', []],
]);
