import { objectBehindThat } from '../../../src/language/mends/object-behind-that.ts';
import { testMend } from './hand-tree.ts';

testMend(objectBehindThat, [
  // “Oslo said that Chavez will come”
  [
    'Oslo/PROPN/nsubj/1 said/VERB/root/-1 that/SCONJ/mark/5 Chavez/PROPN/obj/1 will/AUX/aux/5 come/VERB/ccomp/1',
    ['Chavez nsubj come'],
  ],
  // “Oslo told Chavez that Chad left”: the object stands before “that”
  [
    'Oslo/PROPN/nsubj/1 told/VERB/root/-1 Chavez/PROPN/obj/1 that/SCONJ/mark/5 Chad/PROPN/nsubj/5 left/VERB/ccomp/1',
    [],
  ],
  // “Oslo said that Chad Chavez left”: the clause has a subject
  [
    'Oslo/PROPN/nsubj/1 said/VERB/root/-1 that/SCONJ/mark/4 Chad/PROPN/obj/1 left/VERB/ccomp/1 Chavez/PROPN/nsubj/4',
    [],
  ],
]);
