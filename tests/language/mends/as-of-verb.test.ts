import { asOfVerb } from '../../../src/language/mends/as-of-verb.ts';
import { testMend } from './hand-tree.ts';

testMend(asOfVerb, [
  // “Roberts served as secretary”
  ['Roberts/PROPN/nsubj/1 served/VERB/root/-1 as/ADP/case/3 secretary/NOUN/nmod/0', ['secretary obl served']],
  // “Talks began between rebels”: another preposition may well be the subject's
  ['Talks/NOUN/nsubj/1 began/VERB/root/-1 between/ADP/case/3 rebels/NOUN/nmod/0', []],
  // “Roberts as secretary served”: before the verb it is the subject's
  ['Roberts/PROPN/nsubj/3 as/ADP/case/2 secretary/NOUN/nmod/0 served/VERB/root/-1', []],
]);
