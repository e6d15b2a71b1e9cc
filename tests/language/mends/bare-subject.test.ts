import { bareSubject } from '../../../src/language/mends/bare-subject.ts';
import { testMend } from './hand-tree.ts';

testMend(bareSubject, [
  // “Interpol shared files”
  ['Interpol/PROPN/obl/1 shared/VERB/root/-1 files/NOUN/obj/1', ['Interpol nsubj shared']],
  // “Interpol shared files”, as if they were Interpol's
  ['Interpol/PROPN/compound/2 shared/VERB/root/-1 files/NOUN/obj/1', ['Interpol nsubj shared']],
  // “In May shared files”: with a preposition it is none
  ['In/ADP/case/1 May/PROPN/obl/2 shared/VERB/root/-1 files/NOUN/obj/2', []],
  // “files were shared Monday”: behind the verb it is none
  ['shared/VERB/root/-1 Monday/PROPN/obl/0', []],
  // “Interpol to share files”: an infinitive has none of its own
  ['Interpol/PROPN/obl/2 to/PART/mark/2 share/VERB/root/-1 files/NOUN/obj/2', []],
]);
