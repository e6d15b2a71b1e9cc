import { subjectOfSaying } from '../../../src/language/mends/subject-of-saying.ts';
import { testMend } from './hand-tree.ts';

testMend(subjectOfSaying, [
  // “Chad bombed ports , said Oslo”
  [
    'Chad/PROPN/nsubj/1 bombed/VERB/ccomp/4 ports/NOUN/obj/1 ,/PUNCT/punct/1 said/VERB/root/-1 Oslo/PROPN/nsubj/1',
    ['Oslo nsubj said'],
  ],
  // “Rebels said Chad left”
  ['Rebels/NOUN/nsubj/3 said/VERB/root/-1 Chad/PROPN/nsubj/3 left/VERB/ccomp/1', ['Rebels nsubj said']],
  // “Oslo said Chad left”: the verb has its subject
  ['Oslo/PROPN/nsubj/1 said/VERB/root/-1 Chad/PROPN/nsubj/3 left/VERB/ccomp/1', []],
  // “Chad , said Oslo , left”: of one subject, nobody can tell whose it is
  ['Chad/PROPN/nsubj/2 said/VERB/root/-1 left/VERB/ccomp/1', []],
  // “Oslo backs Chad , said spokesmen”
  [
    'Oslo/PROPN/nsubj/1 backs/VERB/ccomp/4 Chad/PROPN/obj/1 ,/PUNCT/punct/1 said/VERB/root/-1 spokesmen/NOUN/obj/1',
    ['spokesmen nsubj said'],
  ],
]);
