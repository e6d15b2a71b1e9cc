import { objectBeforeComplement } from '../../../src/language/mends/object-before-complement.ts';
import { testMend } from './hand-tree.ts';

testMend(objectBeforeComplement, [
  // “Oslo called Berg a liar”
  ['Oslo/PROPN/nsubj/1 called/VERB/root/-1 Berg/PROPN/xcomp/1 a/DET/det/4 liar/NOUN/xcomp/1', ['Berg obj called']],
  // “Berg became a judge”
  ['Berg/PROPN/nsubj/1 became/VERB/root/-1 a/DET/det/3 judge/NOUN/xcomp/1', []],
  // “They called him Berg”
  ['They/PRON/nsubj/1 called/VERB/root/-1 him/PRON/obj/1 Berg/PROPN/xcomp/1', []],
]);
