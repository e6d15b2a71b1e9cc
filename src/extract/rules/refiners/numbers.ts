import type { Qualifiers } from '../../../model/claim.ts';
import type { Tree } from '../../../model/tree.ts';
import type { Draft, DraftContext, Refiner } from '../draft.ts';
import { countAt } from './number-value.ts';
import { sumNear } from './sum-of-money.ts';

/**
 * “38 people were killed and 60 wounded when fighters shelled a camp”: how many were killed, held, sent; how much was
 * paid. Only what the type's YAML has a qualifier for, and only where the text counts: “dozens” is no number.
 */
export const numbers: Refiner = {
  name: 'numbers',
  refine(draft, context) {
    const allowed = context.ontology.event(context.match.entry.type)?.qualifiers;
    if (!allowed) return draft;
    const found: Record<string, number | string> = {};
    for (const [name, value] of [...casualties(context), ...membersCounted(context), ...sums(context)]) {
      if (allowed[name] !== undefined && found[name] === undefined) found[name] = value;
    }
    return Object.keys(found).length === 0 ? draft : withQualifiers(draft, found);
  },
};

function withQualifiers(draft: Draft, found: Qualifiers): Draft {
  return { ...draft, qualifiers: { ...found, ...draft.qualifiers } };
}

/** Words like “killed” on the way up from the trigger, below it, or beside those, with the number of whom they count. */
function casualties(context: DraftContext): [string, number][] {
  const { tree, sentence, lexicon } = context;
  const found: [string, number][] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const name = lexicon.numbers.counted.get(tree.tokens[index]?.lemma.toLowerCase() ?? '');
    if (name === undefined || !isNear(index, context)) continue;
    const count = countedBy(index, context);
    if (count !== null) found.push([name, count]);
  }
  return found;
}

/** The object of “killing 12”, the subject of “12 were killed”, “12 died”, the noun of “12 dead”, “60” before “wounded”. */
function countedBy(word: number, context: DraftContext): number | null {
  const { tree, lexicon } = context;
  const { upos, deprel = '', head = -1, lemma = '' } = tree.tokens[word] ?? {};
  const subject = lexicon.numbers.countedSubjects.has(lemma.toLowerCase()) ? tree.child(word, 'nsubj') : undefined;
  const whom = whomOf(word, tree) ?? subject;
  if (whom !== undefined) return countOfAll(whom, context);
  const own = upos === 'ADJ' || upos === 'NOUN' || deprel === 'conj' ? countAt(word, tree, lexicon.numbers) : null;
  if (own !== null || head < 0) return own;
  if (deprel === 'amod' || deprel === 'acl') return countOfAll(head, context); // “12 people killed in the raid”
  const left = deprel === 'xcomp' ? whomOf(head, tree) : undefined; // “left two soldiers dead”
  return left === undefined ? null : countOfAll(left, context);
}

/** Whom a verb is done to; of “shot and killed two men” the object is that of both. */
function whomOf(verb: number, tree: Tree): number | undefined {
  const own = tree.child(verb, 'obj') ?? tree.child(verb, 'nsubj:pass');
  if (own !== undefined || tree.tokens[verb - 1]?.deprel !== 'cc') return own;
  const shared = tree.child(verb - 2, 'obj');
  return shared !== undefined && shared > verb ? shared : undefined;
}

/**
 * “six soldiers and seven rebels”, “two officers and a bystander”: all of them together, of whom one at least is counted;
 * not “eight prisoners and two guns”. Of “a total of 33 fighters” the fighters are counted.
 */
function countOfAll(noun: number, context: DraftContext): number | null {
  const { tree, lexicon } = context;
  const isWhole = lexicon.numbers.wholes.has(tree.tokens[noun]?.lemma.toLowerCase() ?? '');
  const counted = (isWhole ? tree.child(noun, 'nmod', 'nmod:of') : undefined) ?? noun;
  const all = [counted, ...tree.childrenBy(counted, 'conj').filter((other) => isAnotherOf(counted, other, context))];
  const counts = all.map((one) => countAt(one, tree, lexicon.numbers));
  if (counts.every((count) => count === null)) return null;
  return counts.reduce<number>((sum, count, at) => sum + (count ?? Number(isSingle(all[at] ?? -1, tree))), 0);
}

/** Somebody beside those counted: no thing, and not of another count: “killed two and wounded three”. */
function isAnotherOf(counted: number, other: number, { doc, tree, lexicon, ontology }: DraftContext): boolean {
  const isThing = doc.mentions.some(({ head, type }) => head === other && !ontology.isA(type, 'actor'));
  const between = tree.tokens.slice(counted + 1, other + 1);
  return !isThing && !between.some(({ lemma }) => lexicon.numbers.counted.has(lemma.toLowerCase()));
}

function isSingle(noun: number, tree: Tree): boolean {
  return /^an?$/i.test(tree.tokens[tree.child(noun, 'det') ?? -1]?.text ?? '');
}

/** How far a count may stand from its event in the tree. */
const mostSteps = 3;

/** Whether a word is the trigger, above or below it, or a conjunct of such a word; another event's own clause is not near. */
function isNear(word: number, { tree, match, readings, lexicon }: DraftContext): boolean {
  if (match.tokens.includes(word)) return true;
  const first = tree.firstConjunct(word);
  const trigger = new Set(match.tokens);
  const isCounting = (token: number) => lexicon.numbers.counted.has(tree.tokens[token]?.lemma.toLowerCase() ?? '');
  const others = new Set(
    readings.flatMap((one) => (one.match === match ? [] : one.match.tokens.filter((token) => !isCounting(token)))),
  );
  for (const token of match.tokens) if (reaches(token, new Set([word, first]), others, tree)) return true;
  return reaches(first, trigger, others, tree) || reaches(word, trigger, others, tree);
}

function reaches(from: number, goal: ReadonlySet<number>, closed: ReadonlySet<number>, tree: Tree): boolean {
  let at = from;
  for (let steps = 0; steps <= mostSteps && at >= 0; steps++) {
    if (goal.has(at)) return true;
    if (steps > 0 && closed.has(at)) return false;
    at = tree.tokens[at]?.head ?? -1;
  }
  return false;
}

/** “deployed 300 soldiers”, “released two prisoners”, “5,000 protesters marched”, “arrested 12 people”. */
function membersCounted(context: DraftContext): [string, number][] {
  const { tree, match, participants, lexicon } = context;
  const { predicate } = match;
  const object = tree.child(predicate, 'obj', 'nsubj:pass') ?? tree.child(predicate, 'nmod:of', 'nmod');
  const heads = (role: string) =>
    participants.flatMap((one) => (one.role === role && one.mention.kind === 'nominal' ? [one.mention.head] : []));
  const first = (tokens: readonly number[]) =>
    tokens.map((token) => countAt(token, tree, lexicon.numbers)).find((count) => count !== null) ?? null;
  const affected = first([...heads('recipient'), ...heads('instrument'), ...(object === undefined ? [] : [object])]);
  const taking = first(heads('agent'));
  const held = object === undefined ? null : countOfAll(object, context);
  return [
    ...(affected === null ? [] : [['count', affected] as [string, number]]),
    ...(held === null && affected === null ? [] : [['detained', held ?? affected] as [string, number]]),
    ...(taking === null ? [] : [['participants', taking] as [string, number]]),
  ];
}

function sums(context: DraftContext): [string, string][] {
  const sum = sumNear(context);
  return sum === null ? [] : [['amount', sum]];
}
