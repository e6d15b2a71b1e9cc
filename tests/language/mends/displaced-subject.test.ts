import { displacedSubject } from '../../../src/language/mends/displaced-subject.ts';
import { testMend } from './hand-tree.ts';

testMend(displacedSubject, [
  // “Fearing raids, villagers fled”
  [
    'Fearing/VERB/advcl/4 raids/NOUN/obj/0 ,/PUNCT/punct/0 villagers/NOUN/nsubj/0 fled/VERB/root/-1',
    ['villagers nsubj fled'],
  ],
  // “Fearing raids, villagers were moved”
  [
    'Fearing/VERB/advcl/5 raids/NOUN/obj/0 ,/PUNCT/punct/0 villagers/NOUN/nsubj/0 were/AUX/aux:pass/5 moved/VERB/root/-1',
    ['villagers nsubj:pass moved'],
  ],
  // “When shelling began, villagers fled”: the clause has its own subject, as its “when” tells
  [
    'When/ADV/mark/2 shelling/NOUN/nsubj/2 began/VERB/advcl/5 ,/PUNCT/punct/2 villagers/NOUN/nsubj/5 fled/VERB/root/-1',
    [],
  ],
  // “Talks failing, they fled”: the subject stands before the participle
  ['Talks/NOUN/nsubj/1 failing/VERB/advcl/4 ,/PUNCT/punct/1 they/PRON/nsubj/4 fled/VERB/root/-1', []],
]);
