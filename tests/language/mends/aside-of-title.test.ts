import { asideOfTitle } from '../../../src/language/mends/aside-of-title.ts';
import { testMend } from './hand-tree.ts';

testMend(asideOfTitle, [
  // “envoy Hale , who led talks , left”
  [
    'envoy/NOUN/nmod:desc/1 Hale/PROPN/nsubj/7 ,/PUNCT/punct/4 who/PRON/nsubj/4 led/VERB/acl:relcl/0 talks/NOUN/obj/4 ,/PUNCT/punct/1 left/VERB/root/-1',
    ['led acl:relcl Hale'],
  ],
  // “envoy Hale left”
  ['envoy/NOUN/nmod:desc/1 Hale/PROPN/nsubj/2 left/VERB/root/-1', []],
  // “former envoy elected Hale”: what stands before the name is the title's
  ['envoy/NOUN/nmod:desc/2 elected/VERB/acl/0 Hale/PROPN/nsubj/3 left/VERB/root/-1', []],
]);
