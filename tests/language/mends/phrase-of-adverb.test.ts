import { phraseOfAdverb } from '../../../src/language/mends/phrase-of-adverb.ts';
import { testMend } from './hand-tree.ts';

testMend(phraseOfAdverb, [
  // “Oman stayed away from talks”
  ['Oman/PROPN/nsubj/1 stayed/VERB/root/-1 away/ADV/advmod/1 from/ADP/case/4 talks/NOUN/obl/2', ['talks obl stayed']],
  // “fell far from town”: how far is the adverb's own
  ['Shells/NOUN/nsubj/1 fell/VERB/root/-1 far/ADV/advmod/1 from/ADP/case/4 town/NOUN/obl/2', []],
]);
