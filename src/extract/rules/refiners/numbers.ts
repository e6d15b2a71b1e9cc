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
    const count = countedBy(index, tree, context);
    if (count !== null) found.push([name, count]);
  }
  return found;
}

/** The object of “killing 12”, the subject of “12 were killed”, “12 died”, the noun of “12 dead”, “60” before “wounded”. */
function countedBy(word: number, tree: Tree, { lexicon }: DraftContext): number | null {
  const active = tree.child(word, 'obj');
  const passive = tree.child(word, 'nsubj:pass');
  const upos = tree.tokens[word]?.upos;
  const lemma = tree.tokens[word]?.lemma.toLowerCase() ?? '';
  const isIntransitive = active === undefined && passive === undefined && intransitive.has(lemma);
  const whom = active ?? passive ?? (isIntransitive ? tree.child(word, 'nsubj') : undefined);
  if (whom !== undefined) return countAt(whom, tree, lexicon.numbers);
  if (upos === 'ADJ' || upos === 'NOUN' || tree.tokens[word]?.deprel === 'conj')
    return countAt(word, tree, lexicon.numbers);
  const governor = tree.tokens[word]?.head ?? -1;
  const modifies = ['amod', 'acl'].includes(tree.tokens[word]?.deprel ?? ''); // “12 people killed in the raid”
  return modifies && governor >= 0 ? countAt(governor, tree, lexicon.numbers) : null;
}

/** Verbs and adjectives whose subject is whom they count. */
const intransitive: ReadonlySet<string> = new Set(['die', 'perish', 'dead']);

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
function membersCounted({ tree, match, participants, lexicon }: DraftContext): [string, number][] {
  const { predicate } = match;
  const object = tree.child(predicate, 'obj', 'nsubj:pass') ?? tree.child(predicate, 'nmod:of', 'nmod');
  const heads = (role: string) =>
    participants.flatMap((one) => (one.role === role && one.mention.kind === 'nominal' ? [one.mention.head] : []));
  const first = (tokens: readonly number[]) =>
    tokens.map((token) => countAt(token, tree, lexicon.numbers)).find((count) => count !== null) ?? null;
  const affected = first([...heads('recipient'), ...heads('instrument'), ...(object === undefined ? [] : [object])]);
  const taking = first(heads('agent'));
  return [
    ...(affected === null ? [] : [['count', affected] as [string, number], ['detained', affected] as [string, number]]),
    ...(taking === null ? [] : [['participants', taking] as [string, number]]),
  ];
}

function sums(context: DraftContext): [string, string][] {
  const sum = sumNear(context);
  return sum === null ? [] : [['amount', sum]];
}
