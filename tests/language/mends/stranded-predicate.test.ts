import { strandedPredicate } from '../../../src/language/mends/stranded-predicate.ts';
import { testMend } from './hand-tree.ts';

const aside = 'Chad/PROPN/root/-1 ,/PUNCT/punct/3 a/DET/det/3 member/NOUN/appos/0 ,/PUNCT/punct/3';

testMend(strandedPredicate, [
  // “Chad, a member, left OPEC .”
  [
    `${aside} left/VERB/parataxis/0 OPEC/PROPN/obj/5 ./PUNCT/punct/0`,
    ['Chad nsubj left', 'left root root', '. punct left'],
  ],
  // “Chad, a member, was expelled .”
  [
    `${aside} was/AUX/aux:pass/6 expelled/VERB/acl/0 ./PUNCT/punct/0`,
    ['Chad nsubj:pass expelled', 'expelled root root', '. punct expelled'],
  ],
  // “Chad, a member, expelled by OPEC”: a caption
  [`${aside} expelled/VERB/acl/0 by/ADP/case/7 OPEC/PROPN/obl:agent/5`, []],
  // “Chad, a member, leaving OPEC”
  [`${aside} leaving/VERB/acl/0 OPEC/PROPN/obj/5`, []],
  // “Chad left OPEC”: no aside
  ['Chad/PROPN/root/-1 left/VERB/parataxis/0 OPEC/PROPN/obj/1', []],
  // “Chad was a founder, she said, left OPEC”: the noun is the predicate
  [
    'Chad/PROPN/nsubj/3 was/AUX/cop/3 a/DET/det/3 founder/NOUN/root/-1 ,/PUNCT/punct/6 she/PRON/nsubj/6 said/VERB/parataxis/3 ,/PUNCT/punct/6 left/VERB/conj/3',
    [],
  ],
]);
