import type { Mention, Token } from '../../../model/doc.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import { caseOf } from '../constructions/own-dependents.ts';
import type { MentionByHead } from '../mention-by-head.ts';

/**
 * The nouns that describe a name: “ministry spokesman Li Wei”, “Ana Duarte, director of the port”, “the head of the central
 * bank (ECB), Jean Blanc”, “the northern city of Gao”. A parser may hang the two together either way, or leave them side by
 * side under one verb, so the description right before the name counts too.
 */
export function createDescribers(
  mentions: readonly Mention[],
  tree: Tree,
  mentionAt: MentionByHead,
  lexicon: Lexicon,
): (name: Mention) => readonly number[] {
  const before = new Map<Mention, number>();
  for (const mention of mentions) {
    const named = mention.kind === 'nominal' ? mentionAt(mention.head) : undefined;
    if (named?.kind === 'name' && mention.head < named.head) before.set(named, mention.head);
  }
  return (name) => {
    const found = [
      ...below(name, tree),
      ...above(name, tree, mentionAt),
      ...predicateOf(name, tree),
      before.get(name) ?? -1,
      ...leftOf(name, tree),
    ];
    return [...new Set(found.map((token) => titleOf(oneOf(token, tree), tree, lexicon)))].filter((token) =>
      isDescription(token, name, tree, mentionAt, lexicon),
    );
  };
}

/** “is one of Egypt's leading writers”: the noun says what each of them is. */
function oneOf(token: number, tree: Tree): number {
  if (tree.tokens[token]?.lemma.toLowerCase() !== 'one') return token;
  return tree.childrenBy(token, 'nmod').find((child) => caseOf(tree, child) === 'of') ?? token;
}

/** Of “president-elect” the first word is the title. */
function titleOf(token: number, tree: Tree, { officeStatuses }: Lexicon): number {
  const isStatus = officeStatuses.has(tree.tokens[token]?.text.toLowerCase() ?? '');
  return isStatus && tree.tokens[token - 1]?.text === '-' ? token - 2 : token;
}

function below(name: Mention, tree: Tree): number[] {
  const before = tree
    .childrenBy(name.head, 'nmod:desc', 'compound', 'appos', 'flat')
    .filter((child) => child < name.head);
  const behind = tree
    .childrenBy(name.head, 'appos')
    .filter((child) => child > name.head && !isBehindColon(child, tree));
  return [
    ...before.flatMap((child) => tree.conjuncts(child).filter((token) => token < name.head)),
    ...behind.flatMap((child) => tree.conjuncts(child)),
  ];
}

/**
 * What the name hangs on; a person's name over other names in between: “the head of the central bank (ECB), Jean Blanc”. A
 * review of the pipeline Keystone describes no pipeline.
 */
function above(name: Mention, tree: Tree, mentionAt: MentionByHead): number[] {
  const chain: number[] = [];
  let { deprel, head } = tree.tokens[name.head] as Token; // a mention's head is a token
  if (!/^(appos|nmod:desc|flat)$/.test(deprel) || isBehindColon(name.head, tree)) return chain;
  if (tree.tokens[name.head - 1]?.text === '(' && head !== name.head - 2) return chain; // “the bank, the Fund (IMF)” is no bank
  const passes = (token: number) => mentionAt(token)?.kind !== 'name' || !sameKind(mentionAt(token) as Mention, name);
  while (head >= 0 && passes(head)) {
    chain.push(head);
    ({ deprel, head } = tree.tokens[head] as Token);
    if (!(isPerson(name) ? /^(nmod|appos)$/ : /^appos$/).test(deprel)) break;
  }
  return chain;
}

/** “the bank (ECB)”: two names of one kind of thing, of which the second only repeats the first. */
function sameKind(one: Mention, other: Mention): boolean {
  return isPerson(one) === isPerson(other);
}

function isPerson({ type }: Mention): boolean {
  return /^(person|official)$/.test(type);
}

/** “a think tank in London Interview: Ann Lee”: a new line of the page. */
function isBehindColon(token: number, tree: Tree): boolean {
  let at = token;
  while (/^(flat|compound|amod|det)$/.test(tree.tokens[at - 1]?.deprel ?? '')) at -= 1;
  return tree.tokens[at - 1]?.text === ':';
}

/** “Marta Berg is a political scientist with the institute”. */
function predicateOf(name: Mention, tree: Tree): number[] {
  const { deprel, head } = tree.tokens[name.head] as Token; // a mention's head is a token
  return deprel === 'nsubj' && tree.child(head, 'cop') !== undefined ? [head] : [];
}

/** The word before the name, with nothing but a blank between; of “Secretary of State” and “ambassador to South Africa” the first. */
function leftOf({ head, start }: Mention, tree: Tree): number[] {
  let first = head;
  while (first > 0 && (tree.tokens[first] as Token).start > start) first -= 1;
  const left = tree.tokens[first - 1];
  if (!left || left.end < start - 1 || left.upos === 'DET') return [];
  if (tree.tokens[first - 2]?.text === 'of') return [first - 3, first - 1];
  let phrase = first;
  while (phrase > first - 3 && tree.tokens[phrase - 1]?.upos === 'PROPN') phrase -= 1;
  return phrase < first && tree.tokens[phrase - 1]?.text === 'to' ? [phrase - 2, first - 1] : [first - 1];
}

/** A noun that the lexicon has for somebody or something, outside of the name; another name describes nobody. */
function isDescription(
  token: number,
  name: Mention,
  tree: Tree,
  mentionAt: MentionByHead,
  { nominals, titles, organizationHeads }: Lexicon,
): boolean {
  const word = tree.tokens[token];
  if (!word || !/^(NOUN|PROPN|ADJ)$/.test(word.upos) || (word.start >= name.start && word.end <= name.end))
    return false;
  const own = mentionAt(token);
  if (own !== undefined && own !== name && own.kind !== 'nominal') return false;
  const lemma = word.lemma.toLowerCase();
  return own?.kind === 'nominal' || nominals.has(lemma) || titles.has(lemma) || organizationHeads.has(lemma);
}
