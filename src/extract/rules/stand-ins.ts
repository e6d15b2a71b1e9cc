import type { Mention } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { caseOf } from './constructions/own-dependents.ts';
import { isJoined } from './is-joined.ts';
import type { MentionByHead } from './mention-by-head.ts';
import type { PluralParties } from './plural-parties.ts';
import type { SlotReader } from './predicate-slots.ts';
import type { SameFigure } from './same-figure.ts';

/** What finding participants needs of a document and of the program. */
export interface ParticipantParts {
  readonly tree: Tree;
  readonly mentionAt: MentionByHead;
  readonly sameFigure: SameFigure;
  readonly severalMeant: PluralParties;
  readonly slotsOf: SlotReader;
  readonly ontology: Ontology;
  readonly lexicon: Lexicon;
}

/**
 * A filler and its conjuncts: “Turkey, Iran and the rebels they back” are three; “Egypt, but not Sudan” is one. “Neither
 * Serbia nor Kosovo” are two: the verb is negated for both.
 */
export function membersOf(filler: number, { tree, lexicon }: ParticipantParts): number[] {
  if (tree.tokens[filler]?.deprel === 'conj') return [filler];
  const excluded = (member: number) =>
    member !== filler &&
    tree
      .childrenBy(member, 'advmod', 'cc')
      .map((child) => tree.tokens[child]?.lemma.toLowerCase() ?? '')
      .some((word) => word !== 'nor' && lexicon.negation.adverbs.has(word));
  const joined = tree.childrenBy(filler, 'appos').filter((child) => isJoined(child, tree));
  return [...tree.conjuncts(filler), ...joined].filter((member) => !excluded(member));
}

/**
 * “the foreign ministers of Chile, Peru and Brazil”, “British and EU negotiators” are one party for each, told by the words that
 * name it; so is each of those whom “they” or “both countries” means.
 */
export function partiesOf(token: number, parts: ParticipantParts): readonly number[] {
  const { tree, mentionAt, ontology, severalMeant } = parts;
  const several = severalMeant(token);
  if (several.length > 0) return several;
  if (mentionAt(token)?.kind !== 'nominal') return [token];
  const of = tree.childrenBy(token, 'nmod').find((child) => caseOf(tree, child) === 'of');
  const joined = [of === undefined ? [] : tree.conjuncts(of), joinedBefore(token, tree)].map((tokens) =>
    tokens.filter((one) => ontology.isA(mentionAt(one)?.type ?? '', 'state', 'organization')),
  );
  return joined.find((parties) => parties.length > 1) ?? [token];
}

/** “Nigerian and British forces”, “Chad and Niger's envoys”: what “and” joins before a noun. */
function joinedBefore(token: number, tree: Tree): number[] {
  const before = tree.childrenBy(token, 'amod', 'compound', 'nmod:poss');
  return before.flatMap((one, index) => {
    const next = before[index + 1];
    const leads = next !== undefined && tree.child(next, 'cc') !== undefined;
    return leads || tree.child(one, 'cc', 'conj') !== undefined ? tree.conjuncts(one) : [];
  });
}

/** “dozens of monks”: a noun that only counts stands for what it counts; “one of the monks, Ole Dahl,” for the one who is named. */
export function countedBy(token: number, { tree, mentionAt, lexicon }: ParticipantParts): Mention | undefined {
  if (!lexicon.quantifiers.has(tree.tokens[token]?.lemma.toLowerCase() ?? '')) return undefined;
  const counted = tree.childrenBy(token, 'nmod').find((child) => caseOf(tree, child) === 'of');
  if (counted === undefined) return undefined;
  const isOne = tree.tokens[token]?.upos === 'NUM' && tree.tokens[token]?.lemma.toLowerCase() === 'one';
  const named = isOne ? [token, counted].flatMap((noun) => tree.childrenBy(noun, 'appos')).map(mentionAt) : [];
  return named.find((mention) => mention?.kind === 'name') ?? mentionAt(counted);
}

/** “served as ambassador to Angola”: the description of an office stands for what it is an office of. */
export function officeOf(token: number, types: readonly string[], parts: ParticipantParts): Mention | undefined {
  return allowedAmong(parts.tree.childrenBy(token, 'nmod:poss', 'amod', 'compound', 'nmod'), types, parts)[0];
}

/** “Russian bombers”, “Turkey's drones”: whose a weapon is; of “a Chilean police helicopter” the police, who are Chilean. */
export function ownersOf(token: number, types: readonly string[], parts: ParticipantParts): Mention[] {
  const owners = allowedAmong(parts.tree.childrenBy(token, 'nmod:poss', 'amod', 'compound'), types, parts);
  const bodies = owners.filter(({ type }) => parts.ontology.isA(type, 'organization'));
  return bodies.length > 0 ? owners.filter(({ kind }) => kind !== 'adjective') : owners;
}

/** “ambushed a convoy near Gao”: where somebody is to whom it happens, it happens. */
export function placesWithin(
  token: number,
  prepositions: ReadonlySet<string>,
  types: readonly string[],
  parts: ParticipantParts,
): Mention[] {
  const within = parts.tree.childrenBy(token, 'nmod').filter((child) => prepositions.has(caseOf(parts.tree, child)));
  return allowedAmong(within, types, parts);
}

function allowedAmong(
  tokens: readonly number[],
  types: readonly string[],
  { mentionAt, ontology }: ParticipantParts,
): Mention[] {
  return tokens
    .map(mentionAt)
    .filter((mention): mention is Mention => mention !== undefined && ontology.isA(mention.type, ...types));
}
