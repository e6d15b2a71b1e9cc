import { dayOfSubject } from '../../../src/language/mends/day-of-subject.ts';
import { testMend } from './hand-tree.ts';

testMend(dayOfSubject, [
  // “Judges on Monday freed Berg”
  ['Judges/NOUN/nsubj/3 on/ADP/case/2 Monday/PROPN/nmod/0 freed/VERB/root/-1 Berg/PROPN/obj/3', ['Monday obl freed']],
  // “Judges on Monday have freed Berg”
  [
    'Judges/NOUN/nsubj/4 on/ADP/case/2 Monday/PROPN/nmod/0 have/AUX/aux/4 freed/VERB/root/-1 Berg/PROPN/obj/4',
    ['Monday obl freed'],
  ],
  // “Talks on Haiti failed”
  ['Talks/NOUN/nsubj/3 on/ADP/case/2 Haiti/PROPN/nmod/0 failed/VERB/root/-1', []],
  // “Berg mocked talks on Monday”
  ['Berg/PROPN/nsubj/1 mocked/VERB/root/-1 talks/NOUN/obj/1 on/ADP/case/4 Monday/PROPN/nmod/2', []],
]);
