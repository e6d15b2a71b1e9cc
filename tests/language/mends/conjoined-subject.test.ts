import { conjoinedSubject } from '../../../src/language/mends/conjoined-subject.ts';
import { testMend } from './hand-tree.ts';

testMend(conjoinedSubject, [
  // “Oslo paid, and Ada Berg welcomed it”
  [
    'Oslo/PROPN/nsubj/1 paid/VERB/root/-1 ,/PUNCT/punct/4 and/CCONJ/cc/4 Ada/PROPN/conj/1 Berg/PROPN/flat/4 welcomed/VERB/conj/1 it/PRON/obj/6',
    ['and cc welcomed', 'Ada nsubj welcomed'],
  ],
  // “Oslo paid, and Ada Berg”: no verb behind
  ['Oslo/PROPN/nsubj/1 paid/VERB/root/-1 ,/PUNCT/punct/4 and/CCONJ/cc/4 Ada/PROPN/conj/1 Berg/PROPN/flat/4', []],
  // “Oslo paid, and Ada, and he welcomed it”: the verb has a subject
  [
    'Oslo/PROPN/nsubj/1 paid/VERB/root/-1 and/CCONJ/cc/3 Ada/PROPN/conj/1 and/CCONJ/cc/6 he/PRON/nsubj/6 welcomed/VERB/conj/1 it/PRON/obj/6',
    [],
  ],
  // “Oslo met Chad and Niger and left”: coordinated with a noun
  [
    'Oslo/PROPN/nsubj/1 met/VERB/root/-1 Chad/PROPN/obj/1 and/CCONJ/cc/4 Niger/PROPN/conj/2 and/CCONJ/cc/6 left/VERB/conj/1',
    [],
  ],
]);
