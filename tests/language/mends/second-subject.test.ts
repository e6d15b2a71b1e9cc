import { secondSubject } from '../../../src/language/mends/second-subject.ts';
import { testMend } from './hand-tree.ts';

testMend(secondSubject, [
  // “Oslo urged sides to talk”
  ['Oslo/PROPN/nsubj/1 urged/VERB/root/-1 sides/NOUN/nsubj/1 to/PART/mark/4 talk/VERB/xcomp/1', ['sides obj urged']],
  // “Gunmen attacked, said police”: each verb has its own
  ['Gunmen/NOUN/nsubj/1 attacked/VERB/root/-1 said/VERB/parataxis/1 police/NOUN/nsubj/2', []],
  // “There came envoys”: the one subject stands behind
  ['There/PRON/expl/1 came/VERB/root/-1 envoys/NOUN/nsubj/1', []],
  // “The money gave Oslo hope”: the object is known
  ['money/NOUN/nsubj/1 gave/VERB/root/-1 Oslo/PROPN/nsubj/1 hope/NOUN/obj/1', []],
]);
