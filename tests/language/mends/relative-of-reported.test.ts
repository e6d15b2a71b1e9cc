import { relativeOfReported } from '../../../src/language/mends/relative-of-reported.ts';
import { testMend } from './hand-tree.ts';

const words = { reportingVerbs: new Set(['says']), demandingVerbs: new Set<string>() };

testMend(relativeOfReported(words), [
  // “fighters who Oslo says are armed”
  [
    'fighters/NOUN/root/-1 who/PRON/obj/3 Oslo/PROPN/nsubj/3 says/VERB/acl:relcl/0 are/AUX/aux:pass/5 armed/VERB/ccomp/3',
    ['who nsubj:pass armed'],
  ],
  // “words that Oslo says”
  ['words/NOUN/root/-1 that/PRON/obj/3 Oslo/PROPN/nsubj/3 says/VERB/acl:relcl/0', []],
  // “fighters whom Oslo says it armed”
  [
    'fighters/NOUN/root/-1 whom/PRON/obj/3 Oslo/PROPN/nsubj/3 says/VERB/acl:relcl/0 it/PRON/nsubj/5 armed/VERB/ccomp/3',
    [],
  ],
]);
