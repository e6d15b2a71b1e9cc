import { speakersBehindComma } from '../../../src/language/mends/speakers-behind-comma.ts';
import { testMend } from './hand-tree.ts';

const words = { reportingVerbs: new Set(['say', 'report']), demandingVerbs: new Set<string>() };

testMend(speakersBehindComma(words), [
  // “Raids killed Berg , unions and doctors said .”
  [
    'Raids/NOUN/nsubj/1 killed/VERB/root/-1 Berg/PROPN/obj/1 ,/PUNCT/punct/4 unions/NOUN/conj/2 and/CCONJ/cc/6 doctors/NOUN/conj/2 said/VERB/acl/2/say ./PUNCT/punct/1',
    ['unions nsubj said', 'doctors conj unions', 'said parataxis killed'],
  ],
  // “Raids killed Berg and doctors said so”: it says something
  [
    'Raids/NOUN/nsubj/1 killed/VERB/root/-1 Berg/PROPN/obj/1 and/CCONJ/cc/4 doctors/NOUN/conj/2 said/VERB/acl/2/say so/ADV/advmod/5',
    [],
  ],
  // “Raids killed Berg , unions and doctors .”
  [
    'Raids/NOUN/nsubj/1 killed/VERB/root/-1 Berg/PROPN/obj/1 ,/PUNCT/punct/4 unions/NOUN/conj/2 and/CCONJ/cc/6 doctors/NOUN/conj/2 ./PUNCT/punct/1',
    [],
  ],
]);
