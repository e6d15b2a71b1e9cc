import { subjectOfAsking } from '../../../src/language/mends/subject-of-asking.ts';
import { testMend } from './hand-tree.ts';

const words = { reportingVerbs: new Set<string>(), demandingVerbs: new Set(['call']) };

testMend(subjectOfAsking(words), [
  // “Unions called on members to march”
  [
    'Unions/NOUN/nsubj:pass/1 called/VERB/root/-1/call on/ADP/case/3 members/NOUN/obl/1 to/PART/mark/5 march/VERB/advcl/1',
    ['Unions nsubj called'],
  ],
  // “Unions called to march”
  ['Unions/NOUN/nsubj:pass/1 called/VERB/root/-1/call to/PART/mark/3 march/VERB/advcl/1', []],
  // “Unions were called on Monday”
  ['Unions/NOUN/nsubj:pass/2 were/AUX/aux:pass/2 called/VERB/root/-1/call on/ADP/case/4 Monday/PROPN/obl/2', []],
  // “Troops sent to Mali”
  ['Troops/NOUN/nsubj:pass/1 sent/VERB/root/-1/send to/ADP/case/3 Mali/PROPN/obl/1', []],
]);
