import { overlap } from '../../model/span.ts';
import { shareWord } from './share-word.ts';
import type { Telling } from './telling.ts';

/** “was destroyed at the one battle, and these were destroyed at the other”: a sentence says again what is another thing. */
function repeats(a: Telling, b: Telling): boolean {
  return !overlap(a.trigger, b.trigger) && shareWord(a, b);
}

/** What joins two acts, or begins another clause. */
const joint = /[,;:“”"]|\b(?:and|or|but|while|that|which|who|whom|they|before|after|ahead|amid|for|sidelines)\b/i;
/** “a coup that ousted”, “a pact in which they agreed”: a clause on the very noun says what it was. */
const relative = /^["”]?(?:(?:that|which)(?: ha(?:d|s|ve))?|(?:in|by|under) which(?: [\w-]+)?)$/i;
/** What begins another clause. */
const clause = /\b(?:but|while|that|which|who|whom|before|after|as well as)\b/i;
/** A gap between two words of one predicate, in UTF-16 code units. */
const longest = 80;

/** “struck back by attacking”, “shot and killed”, “attacked the village, killing ten”; not “visited A and met B”. */
export function areOnePredicate(a: Telling, b: Telling): boolean {
  if (a.article !== b.article || a.sentence !== b.sentence || repeats(a, b)) return false;
  if (overlap(a.trigger, b.trigger)) return true;
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  const between = second.before.slice(first.trigger.end - first.sentence).trim();
  if (/^and(?: [\w-]+){0,3} (?:others?|another|more)$/i.test(between)) return true;
  if (/^and(?: \w+ly)?$/.test(between)) return !hasOwnObject(first);
  if (!first.isVerb && relative.test(between)) return true;
  if (endsIn(first, second, between) || opensWith(first, second, between)) return true;
  if (isParticiple(second)) {
    if (between === ',' && isParticiple(first)) return false;
    return goesOn(first, second, between) || (between.length <= longest && beforeParticiple(between));
  }
  if (first.isVerb && second.isVerb && between !== '' && !/\bto$/i.test(between)) return false;
  return between.length <= longest && !joint.test(between);
}

/** “firing rounds”, and not “a gathering”; two of them side by side are two acts: “hosting summits, brokering talks”. */
function isParticiple({ words, isVerb }: Telling): boolean {
  return (isVerb || words.includes(' ')) && /^\S+ing\b/.test(words);
}

/** “found him guilty of fraud and perjury, handing down five years”, “marched through the town chanting”: more by the same. */
function goesOn(first: Telling, second: Telling, between: string): boolean {
  if (first.type !== second.type || !first.isVerb || !areDoneBy(first.agents, second)) return false;
  return /^[^:;]*$/.test(between) && !clause.test(between) && (!/\band$/.test(between) || / \S+ing\b/.test(between));
}

/** “stormed a hotel and killed six”, “clashes between rebels and troops have killed six”: what came of it, by the same. */
function endsIn(first: Telling, second: Telling, between: string): boolean {
  if (first.outcome && /^when\b/.test(between)) return !joint.test(between);
  if (!second.outcome || /[,:;“”"]/.test(between) || clause.test(between)) return false;
  if (!second.agents.every(({ id }) => first.agents.some((one) => one.id === id))) return false;
  return first.isVerb ? /\band$/.test(between) : /^(?:between|by|on|in|at|against|near)\b/.test(between);
}

/** “Chanting slogans, they marched”. */
function opensWith(first: Telling, second: Telling, between: string): boolean {
  const isOpening = first.trigger.start === first.sentence && isParticiple(first) && first.type === second.type;
  return isOpening && second.isVerb && areDoneBy(first.agents, second) && /^[^:;]*,[^,:;]*$/.test(between);
}

function areDoneBy(agents: Telling['agents'], { agents: others }: Telling): boolean {
  return agents.length > 0 && agents.every(({ id }) => others.some((one) => one.id === id));
}

/** “brokering talks and mediating”: a verb that has its noun with it shares none. */
function hasOwnObject({ isVerb, words }: Telling): boolean {
  return !isVerb && words.includes(' ');
}

/** “issued a statement commenting”, “attacked the village, killing”, “by attacking”; not “the arming of ships carrying”. */
function beforeParticiple(between: string): boolean {
  const gap = between.replace(/(?:,|\b(?:by|in|while))$/i, '');
  return (between === '' || gap !== between) && !joint.test(gap);
}
