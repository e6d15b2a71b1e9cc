import { titleOfNextName } from '../../../src/language/mends/title-of-next-name.ts';
import { testMend } from './hand-tree.ts';

testMend(titleOfNextName, [
  // “Berg got a letter from President Dahl”
  [
    'Berg/PROPN/nsubj/1 got/VERB/root/-1 a/DET/det/3 letter/NOUN/obj/1 from/ADP/case/5 President/PROPN/nmod:desc/0 Dahl/PROPN/appos/5',
    ['President nmod letter'],
  ],
  // “President Berg left”
  ['President/PROPN/nmod:desc/1 Berg/PROPN/nsubj/2 left/VERB/root/-1', []],
  // “Berg the elder left”: nobody stands behind it
  ['Berg/PROPN/nsubj/3 the/DET/det/2 elder/NOUN/nmod:desc/0 left/VERB/root/-1', []],
]);
