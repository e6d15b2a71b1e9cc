import { activeSubject } from '../../../src/language/mends/active-subject.ts';
import { testMend } from './hand-tree.ts';

testMend(activeSubject, [
  // “Gunmen killed soldiers”
  ['Gunmen/NOUN/nsubj:pass/1 killed/VERB/root/-1 soldiers/NOUN/obj/1', ['Gunmen nsubj killed']],
  // “Gunmen killed”: a headline that lacks its “were”
  ['Gunmen/NOUN/nsubj:pass/1 killed/VERB/root/-1', []],
  // “Refugees were given shelter”
  ['Refugees/NOUN/nsubj:pass/2 were/AUX/aux:pass/2 given/VERB/root/-1 shelter/NOUN/obj/2', []],
  // “Refugees given shelter by Oslo”
  ['Refugees/NOUN/nsubj:pass/1 given/VERB/root/-1 shelter/NOUN/obj/1 by/ADP/case/4 Oslo/PROPN/obl:agent/1', []],
]);
