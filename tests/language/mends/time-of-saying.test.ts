import { timeOfSaying } from '../../../src/language/mends/time-of-saying.ts';
import { testMend } from './hand-tree.ts';

const words = { reportingVerbs: new Set(['said']), demandingVerbs: new Set<string>() };

testMend(timeOfSaying(words), [
  // “Oslo said on Monday that Chad left”
  [
    'Oslo/PROPN/nsubj/1 said/VERB/root/-1 on/ADP/case/3 Monday/PROPN/obl/6 that/SCONJ/mark/6 Chad/PROPN/nsubj/6 left/VERB/ccomp/1',
    ['Monday obl said'],
  ],
  // “Oslo said on Monday Chad left”
  [
    'Oslo/PROPN/nsubj/1 said/VERB/root/-1 on/ADP/case/3 Monday/PROPN/obl/5 Chad/PROPN/nsubj/5 left/VERB/ccomp/1',
    ['Monday obl said'],
  ],
  // “Oslo said that on Monday Chad left”
  [
    'Oslo/PROPN/nsubj/1 said/VERB/root/-1 that/SCONJ/mark/6 on/ADP/case/4 Monday/PROPN/obl/6 Chad/PROPN/nsubj/6 left/VERB/ccomp/1',
    [],
  ],
  // “Oslo said in 2019 , Chad left”: a comma opens the clause
  [
    'Oslo/PROPN/nsubj/1 said/VERB/root/-1 in/ADP/case/3 2019/NUM/obl/6 ,/PUNCT/punct/6 Chad/PROPN/nsubj/6 left/VERB/ccomp/1',
    [],
  ],
  // “Oslo said Chad left on Monday”
  ['Oslo/PROPN/nsubj/1 said/VERB/root/-1 Chad/PROPN/nsubj/3 left/VERB/ccomp/1 on/ADP/case/5 Monday/PROPN/obl/3', []],
  // “Oslo made on Monday …”: no verb of saying
  ['Oslo/PROPN/nsubj/1 made/VERB/root/-1 on/ADP/case/3 Monday/PROPN/obl/5 Chad/PROPN/nsubj/5 leave/VERB/ccomp/1', []],
]);
