import { listOfNames } from '../../../src/language/mends/list-of-names.ts';
import { testMend } from './hand-tree.ts';

testMend(listOfNames, [
  // “Chad, Mali and Niger left”
  [
    'Chad/PROPN/nsubj/5 ,/PUNCT/punct/2 Mali/PROPN/appos/0 and/CCONJ/cc/4 Niger/PROPN/conj/0 left/VERB/root/-1',
    ['Mali conj Chad'],
  ],
  // “Kim, Oslo 's envoy, and Lee left”
  [
    "Kim/PROPN/nsubj/8 ,/PUNCT/punct/4 Oslo/PROPN/nmod:poss/4 's/PART/case/2 envoy/NOUN/appos/0 ,/PUNCT/punct/4 and/CCONJ/cc/7 Lee/PROPN/conj/0 left/VERB/root/-1",
    [],
  ],
  // “Paris, France and Cork, Ireland won”: towns with their states
  [
    'Paris/PROPN/nsubj/7 ,/PUNCT/punct/2 France/PROPN/appos/0 and/CCONJ/cc/4 Cork/PROPN/conj/0 ,/PUNCT/punct/6 Ireland/PROPN/appos/4 won/VERB/root/-1',
    [],
  ],
]);
