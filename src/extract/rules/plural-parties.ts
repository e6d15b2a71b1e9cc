import { type FullDoc, type Mention, sentenceAt } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { MentionByHead } from './mention-by-head.ts';

/** Whom a word that means several stands for, by the tokens that name each; nobody where the text does not say. */
export type PluralParties = (token: number) => readonly number[];

interface PluralParts {
  readonly doc: FullDoc;
  readonly tree: Tree;
  readonly mentionAt: MentionByHead;
  readonly ontology: Ontology;
  readonly lexicon: Lexicon;
}

/** A coordination further up is seldom what “both countries” means: others have been spoken of since. */
const sentencesBack = 3;

/** “Chad and Niger said they would …”, “the two countries agreed …”: a plural that stands for parties named before. */
export function createPluralParties(parts: PluralParts): PluralParties {
  const { doc, tree, lexicon } = parts;
  const pronouns = new Map(doc.mentions.flatMap((one) => (one.kind === 'pronoun' ? [[one.head, one] as const] : [])));
  const isMany = ({ head }: Mention) => {
    const word = lexicon.pronouns.personal.get(tree.tokens[head]?.text.toLowerCase() ?? '');
    return word?.person === 'third' && word.number === 'many';
  };
  return (token) => {
    const pronoun = pronouns.get(token);
    if (pronoun && !isMany(pronoun)) return [];
    if (pronoun) return pronoun.antecedent ? antecedents(pronoun, parts) : subjectsBefore(pronoun, parts);
    const count = definiteCount(token, parts);
    return count === undefined ? [] : lastNamed(token, count, parts);
  };
}

/** The conjuncts of what a plural pronoun points to. */
function antecedents(pronoun: Mention, { doc, tree, mentionAt, ontology }: PluralParts): readonly number[] {
  let mention = pronoun;
  while (mention.kind === 'pronoun') {
    const earlier = mention.antecedent && doc.mentions[mention.antecedent.mention];
    if (!earlier) return [];
    mention = earlier;
  }
  const around = (token: number) => {
    const [first, last] = tree.yieldOf(token);
    return tree.tokens[token]?.deprel === 'conj' && first <= pronoun.head && pronoun.head <= last;
  };
  const joined = tree.conjuncts(tree.firstConjunct(mention.head)).filter((token) => !around(token));
  const named = joined.every((token) => ontology.isA(mentionAt(token)?.type ?? '', 'actor'));
  return joined.length > 1 && named ? joined : [];
}

/**
 * “Chad and Niger said they …”: where nothing else resolves the pronoun, the last subject that is a coordination of names, of
 * this sentence or of the one before, unless others of whom there are many are named behind it.
 */
function subjectsBefore({ head }: Mention, { doc, tree, mentionAt, ontology }: PluralParts): readonly number[] {
  const from = sentenceAt(doc.sentences, tree.tokens[head]?.start ?? 0);
  const floor = doc.sentences[Math.max(0, from - 1)]?.firstToken ?? 0;
  const isParty = (token: number) => {
    const mention = mentionAt(token);
    return mention?.kind === 'name' && ontology.isA(mention.type, 'actor');
  };
  for (let at = head - 1; at >= floor; at--) {
    const { upos, deprel = '', text = '', lemma } = tree.tokens[at] ?? {};
    if (upos === 'NOUN' && text.toLowerCase() !== lemma && mentionAt(at)) return [];
    if (!deprel.startsWith('nsubj')) continue;
    const members = tree.conjuncts(at);
    return members.length > 1 && members.every((one) => one < head && isParty(one)) ? members : [];
  }
  return [];
}

/** How many “the two countries”, “both leaders”, “the two” are; undefined for what is told of more closely (“the two Syrian towns”). */
function definiteCount(token: number, { tree, lexicon }: PluralParts): number | undefined {
  const { upos, text = '' } = tree.tokens[token] ?? {};
  const own = lexicon.severals.get(text.toLowerCase());
  const before = tree.childrenBy(token, 'det', 'nummod', 'amod');
  const words = before.map((child) => tree.tokens[child]?.text.toLowerCase() ?? '');
  if (upos !== 'NOUN') {
    if (own === undefined || tree.child(token, 'nmod', 'acl', 'appos', 'conj', 'amod') !== undefined) return undefined;
    return words.includes('the') || text.toLowerCase() === 'both' ? own : undefined;
  }
  const [count] = words.flatMap((word) => lexicon.severals.get(word) ?? []);
  const definite = words.some((word) => word === 'both' || lexicon.pronouns.definite.has(word));
  const told = tree.child(token, 'nmod', 'acl', 'appos', 'compound', 'conj') !== undefined;
  return definite && !told && before.length <= 2 ? count : undefined;
}

/** The nearest coordination of just so many before a token that fit its description. */
function lastNamed(token: number, count: number, { doc, tree, mentionAt, ontology, lexicon }: PluralParts) {
  const noun = tree.tokens[token];
  const lemma = noun?.lemma.toLowerCase() ?? '';
  const type = noun?.upos !== 'NOUN' || lexicon.anySide.has(lemma) ? 'actor' : lexicon.nominals.get(lemma);
  if (type === undefined) return [];
  const fits = (one: number) => {
    const mention = mentionAt(one);
    if (mention === undefined || mention.kind === 'nominal') return false;
    return ontology.isA(mention.type, type) || ontology.isA(type, mention.type); // “the two leaders” may be known as persons only
  };
  const from = sentenceAt(doc.sentences, noun?.start ?? 0);
  const floor = doc.sentences[Math.max(0, from - sentencesBack)]?.firstToken ?? 0;
  for (let at = token - 1; at >= floor; at--) {
    const members = tree.tokens[at]?.deprel === 'conj' ? [] : tree.conjuncts(at);
    if (members.length === count && members.every((one) => one < token && fits(one))) return members;
  }
  return [];
}
