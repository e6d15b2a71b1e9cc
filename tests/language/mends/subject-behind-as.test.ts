import { subjectBehindAs } from '../../../src/language/mends/subject-behind-as.ts';
import { testMend } from './hand-tree.ts';

testMend(subjectBehindAs, [
  // “Talks come as Kenya , hit , faces attacks”: the later verb is taken for the root
  [
    'Talks/NOUN/nsubj/1 come/VERB/advcl/7 as/ADP/case/3 Kenya/PROPN/obl/1 ,/PUNCT/punct/5 hit/VERB/acl/3 ,/PUNCT/punct/3 faces/VERB/root/-1 attacks/NOUN/obj/7',
    ['come root root', 'as mark faces', 'Kenya nsubj faces', 'faces advcl come'],
  ],
  // “It comes as Iran , isolated , has grown”: it is hung below
  [
    'It/PRON/nsubj/1 comes/VERB/root/-1 as/ADP/case/3 Iran/PROPN/obl/1 ,/PUNCT/punct/5 isolated/ADJ/amod/3 ,/PUNCT/punct/1 has/AUX/aux/8 grown/VERB/advcl/1',
    ['as mark grown', 'Iran nsubj grown'],
  ],
  // “Berg served as mayor , hit , and left”: no comma right before the verb
  [
    'Berg/PROPN/nsubj/1 served/VERB/root/-1 as/ADP/case/3 mayor/NOUN/obl/1 ,/PUNCT/punct/6 and/CCONJ/cc/6 left/VERB/conj/1',
    [],
  ],
  // “Berg served as mayor , saying”: no finite verb
  ['Berg/PROPN/nsubj/1 served/VERB/root/-1 as/ADP/case/3 mayor/NOUN/obl/1 ,/PUNCT/punct/5 saying/VERB/advcl/1', []],
]);
