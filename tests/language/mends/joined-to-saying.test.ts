import { joinedToSaying } from '../../../src/language/mends/joined-to-saying.ts';
import { testMend } from './hand-tree.ts';

const words = {
  reportingVerbs: new Set(['said', 'denied', 'calling', 'urged', 'accused']),
  demandingVerbs: new Set(['urged']),
};

testMend(joinedToSaying(words), [
  // “Ada said Chad had broken it and urged talks”
  [
    'Ada/PROPN/nsubj/1 said/VERB/root/-1 Chad/PROPN/nsubj/4 had/AUX/aux/4 broken/VERB/ccomp/1 it/PRON/obj/4 and/CCONJ/cc/7 urged/VERB/conj/4 talks/NOUN/obj/7',
    ['urged conj said'],
  ],
  // “Ada said Chad had broken it and armed rebels”: shares the “had”
  [
    'Ada/PROPN/nsubj/1 said/VERB/root/-1 Chad/PROPN/nsubj/4 had/AUX/aux/4 broken/VERB/ccomp/1 it/PRON/obj/4 and/CCONJ/cc/7 armed/VERB/conj/4 rebels/NOUN/obj/7',
    [],
  ],
  // “Ada said Chad had broken it, and accused Mali”
  [
    'Ada/PROPN/nsubj/1 said/VERB/root/-1 Chad/PROPN/nsubj/4 had/AUX/aux/4 broken/VERB/ccomp/1 it/PRON/obj/4 ,/PUNCT/punct/8 and/CCONJ/cc/8 accused/VERB/conj/4 Mali/PROPN/obj/8',
    ['accused conj said'],
  ],
  // “Oslo urged Chad to leave, calling this vital”
  [
    'Oslo/PROPN/nsubj/1 urged/VERB/root/-1 Chad/PROPN/obj/1 to/PART/mark/4 leave/VERB/xcomp/1 ,/PUNCT/punct/6 calling/VERB/advcl/4 this/PRON/obj/6 vital/ADJ/xcomp/6',
    ['calling advcl urged'],
  ],
  // “Oslo denied there was a camp and shot a jet”
  [
    'Oslo/PROPN/nsubj/1 denied/VERB/root/-1 there/PRON/expl/3 was/VERB/ccomp/1 a/DET/det/5 camp/NOUN/nsubj/3 and/CCONJ/cc/7 shot/VERB/conj/3 a/DET/det/9 jet/NOUN/obj/7',
    ['shot conj denied'],
  ],
  // “Oslo denied that it armed them , calling this absurd”
  [
    'Oslo/PROPN/nsubj/1 denied/VERB/root/-1 that/SCONJ/mark/4 it/PRON/nsubj/4 armed/VERB/ccomp/1 them/PRON/obj/4 ,/PUNCT/punct/7 calling/VERB/advcl/4 this/PRON/obj/7 absurd/ADJ/xcomp/7',
    ['calling advcl denied'],
  ],
  // “Oslo said that it fled , leaving weapons”
  [
    'Oslo/PROPN/nsubj/1 said/VERB/root/-1 that/SCONJ/mark/4 it/PRON/nsubj/4 fled/VERB/ccomp/1 ,/PUNCT/punct/6 leaving/VERB/advcl/4 weapons/NOUN/obj/6',
    [],
  ],
]);
