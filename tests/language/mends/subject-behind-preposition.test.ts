import { subjectBehindPreposition } from '../../../src/language/mends/subject-behind-preposition.ts';
import { testMend } from './hand-tree.ts';

testMend(subjectBehindPreposition, [
  // “Rebels loyal to Berg freed Dahl”
  [
    'Rebels/NOUN/nsubj/4 loyal/ADJ/amod/0 to/ADP/case/3 Berg/PROPN/nsubj/4 freed/VERB/root/-1 Dahl/PROPN/obj/4',
    ['Berg obl loyal'],
  ],
  // “Troops led by Berg left”
  ['Troops/NOUN/nsubj/4 led/VERB/acl/0 by/ADP/case/3 Berg/PROPN/nsubj/4 left/VERB/root/-1', ['Berg obl:agent led']],
  // “Envoys from Oslo left”
  ['Envoys/NOUN/nsubj/3 from/ADP/case/2 Oslo/PROPN/nsubj/3 left/VERB/root/-1', ['Oslo nmod Envoys']],
  // “About forty left”: it is the only subject
  ['About/ADP/case/1 forty/NUM/nsubj/2 left/VERB/root/-1', []],
  // “Berg ’s troops left”
  ['Berg/PROPN/nsubj/3 ’s/PART/case/0 troops/NOUN/nsubj/3 left/VERB/root/-1', []],
]);
