import type { Mention, Token } from '../../../model/doc.ts';
import type { Tree } from '../../../model/tree.ts';
import { caseOf } from '../constructions/own-dependents.ts';
import type { StandingContext } from './standing-context.ts';

/** Whom a noun belongs to by the words before it (“Russian …”, “Peru's …”, “SPD …”), then by “… of Peru”. */
export function ownersOfNoun(noun: number, context: StandingContext): Mention[] {
  return [...ownersBefore(noun, context), ...named(phrasesOf(noun, /^of$/, context.tree), context)];
}

/** Who stands before a noun in its own phrase, nearest last, however the parser hangs the words of the phrase together. */
export function ownersBefore(noun: number, context: StandingContext, ofName = false): Mention[] {
  const { tree, lexicon } = context;
  const word = tree.tokens[noun]?.lemma.toLowerCase() ?? '';
  const children = tree
    .childrenBy(noun, 'nmod:poss', 'amod', 'compound', 'nmod:desc')
    .filter((child) => child < noun && isClose(child, noun, tree));
  const tokens = [...new Set([...children, ...premodifiers(noun, ofName, tree)])];
  const misleads = (owner: Mention) =>
    (lexicon.topicalNouns.has(word) && isTopic(owner, context)) ||
    (lexicon.undergoneNouns.has(word) && owner.kind !== 'adjective' && isSpelt(owner, context));
  return named(tokens, context).filter((owner) => owner.head < noun && !misleads(owner));
}

/**
 * The adjectives and nouns that stand before a noun without a break, possessors too; before a name only possessors:
 * “China's CCTV”, “China's state-run CCTV”.
 */
function premodifiers(noun: number, ofName: boolean, tree: Tree): number[] {
  let first = ofName ? behindAttributes(noun, tree) : noun;
  if (ofName && tree.tokens[first - 1]?.upos !== 'PART') return [];
  for (;;) {
    const next = behindBracket(first - 1, tree);
    if (!/^(ADJ|NOUN|PROPN|PART)$/.test(tree.tokens[next]?.upos ?? '') || !touches(first, tree)) break;
    first = next;
  }
  return Array.from({ length: noun - first }, (_, index) => first + index);
}

/** The first of the adjectives before a name, compounds with a hyphen (“state-run”, “Beijing-backed”) among them. */
function behindAttributes(name: number, tree: Tree): number {
  let first = name;
  for (;;) {
    const isCompound = tree.tokens[first - 2]?.text === '-';
    if (!isCompound && tree.tokens[first - 1]?.upos !== 'ADJ') return first;
    first -= isCompound ? 3 : 1;
  }
}

/** “the Liberation Organization (PLO) chairman”: an acronym in brackets parts nothing. */
function behindBracket(token: number, tree: Tree): number {
  return tree.tokens[token]?.text === ')' && tree.tokens[token - 2]?.text === '(' ? token - 3 : token;
}

/** A new paragraph begins a new phrase, whatever the parser says. */
function touches(token: number, tree: Tree): boolean {
  return (tree.tokens[token] as Token).start - (tree.tokens[token - 1] as Token).end <= 1;
}

/** “Nigeria analyst” against “Nigeria's analyst” and “Nigerian analyst”. */
function isTopic(owner: Mention, context: StandingContext): boolean {
  const { head, kind, type } = owner;
  if (kind !== 'name' || !context.ontology.has(type, 'spatial')) return false;
  if (context.tree.tokens[head]?.deprel === 'nmod:poss') return false;
  return isSpelt(owner, context);
}

/** “US”, “UN” have no adjective of their own, and stand where one would. */
function isSpelt({ start, end }: Mention, { doc }: StandingContext): boolean {
  return /\p{Ll}/u.test(doc.article.text.slice(start, end));
}

/** A parser may hang the words of another line or clause on a noun; a comma or colon lies between. */
function isClose(child: number, noun: number, tree: Tree): boolean {
  return !tree.tokens.slice(child + 1, noun).some(({ text }) => /^[,;:–—.]$/.test(text));
}

/** What stands behind some prepositions of a noun, nearest first: also under “of”, “director of the programme at the institute”. */
export function phrasesOf(noun: number, prepositions: RegExp, tree: Tree): number[] {
  const phrases = tree.childrenBy(noun, 'nmod').filter((child) => child > noun);
  return phrases.flatMap((child) => {
    const preposition = caseOf(tree, child);
    return [
      ...(prepositions.test(preposition) ? [child] : []),
      ...(preposition === 'of' ? phrasesOf(child, prepositions, tree) : []),
    ];
  });
}

/** Names, nationality words, and pronouns and descriptions that stand for a name; “pro-Russian” is not Russian, and “Transport Secretary” not of Transport. */
export function named(tokens: readonly number[], context: StandingContext): Mention[] {
  const { tree, mentionAt, lexicon } = context;
  const textOf = (token: number) => tree.tokens[token]?.text.toLowerCase() ?? '';
  const isTurned = (token: number) => textOf(token - 1) === '-' && lexicon.turningPrefixes.has(textOf(token - 2));
  const isModifier = ({ start, head, known }: Mention) =>
    known === undefined && start === tree.tokens[head]?.start && lexicon.titleModifiers.has(textOf(head));
  const identifies = (mention: Mention) =>
    mention.kind === 'adjective' ||
    ((mention.kind === 'name' || mention.antecedent !== undefined) && !isModifier(mention));
  return tokens
    .filter((token) => !isTurned(token))
    .map((token) => nameInside(token, context) ?? mentionAt(token))
    .filter((mention): mention is Mention => mention !== undefined && identifies(mention));
}

/** “the National Front party”, “the network Attac”: the name that tells which party or network. */
function nameInside(token: number, { tree, mentionAt, ontology }: StandingContext): Mention | undefined {
  const own = mentionAt(token);
  if (own?.kind !== 'nominal' || !ontology.isA(own.type, 'organization')) return undefined;
  return tree
    .childrenBy(token, 'compound', 'flat', 'appos')
    .map(mentionAt)
    .find((name) => name?.kind === 'name' && ontology.isA(name.type, 'organization'));
}
