import { relativeOfSaying } from '../../../src/language/mends/relative-of-saying.ts';
import { testMend } from './hand-tree.ts';

const words = { reportingVerbs: new Set(['says', 'denies']), demandingVerbs: new Set<string>() };

testMend(relativeOfSaying(words), [
  // “Chad says Oman armed rebels , which Muscat denies”
  [
    'Chad/PROPN/nsubj/1 says/VERB/root/-1 Oman/PROPN/nsubj/3 armed/VERB/ccomp/1 rebels/NOUN/obj/3 ,/PUNCT/punct/8 which/PRON/obj/8 Muscat/PROPN/nsubj/8 denies/VERB/acl:relcl/4',
    ['denies advcl:relcl says'],
  ],
  // “Chad says Oman armed rebels , which Muscat pays”: of the rebels
  [
    'Chad/PROPN/nsubj/1 says/VERB/root/-1 Oman/PROPN/nsubj/3 armed/VERB/ccomp/1 rebels/NOUN/obj/3 ,/PUNCT/punct/8 which/PRON/obj/8 Muscat/PROPN/nsubj/8 pays/VERB/acl:relcl/4',
    [],
  ],
  // “Oman armed rebels , which Muscat denies”: nobody has said it
  [
    'Oman/PROPN/nsubj/1 armed/VERB/root/-1 rebels/NOUN/obj/1 ,/PUNCT/punct/6 which/PRON/obj/6 Muscat/PROPN/nsubj/6 denies/VERB/acl:relcl/2',
    [],
  ],
]);
