import type { Mention } from '../../../model/doc.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import type { Ontology } from '../../../ontology/ontology.ts';
import type { EdgeSpec } from '../../../ontology/spec.ts';
import type { FoundRelation } from './found-relation.ts';
import { bodyOfKnownOffice } from './office-of-known.ts';
import { bodyOfTalk } from './office-of-talk.ts';
import { named, ownersBefore, ownersOfNoun, phrasesOf } from './owners.ts';
import type { StandingContext } from './standing-context.ts';

/**
 * “Norwegian Defence Minister Ingrid Solberg”, “Ana Duarte, director of the port authority”, “the former president of
 * Malawi, Joyce Phiri”: titles beside names, for the standing edges that their YAML says are told by titles.
 */
export function findOffices(person: Mention, context: StandingContext): FoundRelation[] {
  return [...officesByWords(person, context), ...officesByArticle(person, context)];
}

function officesByWords(person: Mention, context: StandingContext): FoundRelation[] {
  return titlesOf(person, context).flatMap((token) => findTitledOffice(person, token, context));
}

/** “Prime Minister Ann Lee said …”, of the state or body that no words beside her name, and the article does. */
export function officesByArticle(person: Mention, context: StandingContext): FoundRelation[] {
  if (officesByWords(person, context).length > 0) return [];
  return titlesOf(person, context)
    .filter((token) => isBare(token, person, context.tree))
    .flatMap((token) => {
      const body =
        bodyOfKnownOffice(person, lemmaOf(token, context.tree), context) ?? bodyOfTalk(person, token, context);
      return body ? findTitledOffice(person, token, context, [body]) : [];
    });
}

function titlesOf(person: Mention, { ontology, tree, lexicon, describersOf }: StandingContext): number[] {
  if (!ontology.isA(person.type, 'person')) return [];
  return describersOf(person).filter((token) => isOffice(token, tree, lexicon));
}

/** “President Ann Lee”, and not “the president of the region, Ann Lee”: nothing else says of whom. */
function isBare(token: number, person: Mention, tree: Tree): boolean {
  return (
    token < person.head &&
    tree.child(token, 'nmod:poss') === undefined &&
    phrasesOf(token, /^(of|for|to)$/, tree).length === 0
  );
}

/** The office that a title gives a person: of whoever the words around the title name, or of the bodies given. */
export function findTitledOffice(
  person: Mention,
  token: number,
  context: StandingContext,
  bodies = ownersOfTitle(token, person, context),
): FoundRelation[] {
  const told = Object.entries(context.ontology.spec.edges).filter(([, { titles }]) => titles !== undefined);
  return told.flatMap(([type, edge]) => {
    const body = bodies.find(
      (one) => one !== person && mayGive(one, titleAt(token, context.tree), edge, context.ontology),
    );
    return body ? [toRelation(type, edge, person, body, token, context)] : [];
  });
}

function toRelation(
  type: string,
  { titles }: EdgeSpec,
  source: Mention,
  target: Mention,
  token: number,
  { tree, lexicon }: StandingContext,
): FoundRelation {
  const status = statusOf(token, source.head, tree, lexicon);
  const title = titleWords(token, tree, lexicon);
  return {
    type,
    construction: 'title',
    token,
    source,
    target,
    qualifiers: { title, ...(status && { status }) },
    planned: status !== undefined && (titles?.planned ?? []).includes(status),
    predicated: tree.child(token, 'cop') !== undefined,
  };
}

/** Who stands before the title, then who follows it; “Africa director for the Crisis Group” is of the group. */
export function ownersOfTitle(token: number, person: Mention, context: StandingContext): Mention[] {
  const { ontology, tree } = context;
  const before = [
    ...ownersBefore(token, context),
    ...(person.kind === 'name' ? ownersBefore(person.head, context, true) : []),
  ];
  const phrases = phrasesOf(token, /^(of|in|at|for|to)$/, tree);
  const unnamed = phrases.filter((noun) => isBody(noun, context)).flatMap((noun) => ownersOfNoun(noun, context));
  const ofPerson = token < person.head ? named(phrasesOf(person.head, /^of$/, tree), context) : []; // “King Hamad of Bahrain”
  const after = [...named(phrases, context), ...unnamed, ...ofPerson];
  const isPlace = ({ type }: Mention) => ontology.isA(type, 'place');
  return [...before.filter((owner) => !isPlace(owner)), ...after, ...before.filter(isPlace)];
}

/** “speaker of Georgia's parliament”: a body without a name is told by whose it is. */
function isBody(noun: number, { mentionAt, ontology }: StandingContext): boolean {
  const mention = mentionAt(noun);
  return mention?.kind === 'nominal' && mention.antecedent === undefined && ontology.isA(mention.type, 'organization');
}

/** A party has leaders, and no senators; a state has ministers, and no directors: “the British director” makes films. */
function mayGive({ type }: Mention, title: string, { range, titles }: EdgeSpec, ontology: Ontology): boolean {
  const only = titles?.only[type];
  return (
    ontology.isA(type, ...range) &&
    (only === undefined || only.includes(title)) &&
    titles?.except[type]?.includes(title) !== true
  );
}

function lemmaOf(token: number, tree: Tree): string {
  return tree.tokens[token]?.lemma.toLowerCase() ?? '';
}

function textOf(token: number, tree: Tree): string {
  return tree.tokens[token]?.text.toLowerCase() ?? '';
}

/** “head” is an office of many bodies, “head of state” of a state. */
function titleAt(token: number, tree: Tree): string {
  const [of, noun] = [lemmaOf(token + 1, tree), lemmaOf(token + 2, tree)];
  const word = lemmaOf(token, tree);
  return of === 'of' && /^(state|government|mission|staff)$/.test(noun) ? `${word} of ${noun}` : word;
}

/** “minister”, “chief executive”: by its last words. */
export function isOffice(token: number, tree: Tree, { titles }: Lexicon): boolean {
  const word = lemmaOf(token, tree);
  return [word, `${lemmaOf(token - 1, tree)} ${word}`].some((title) => titles.get(title)?.office === true);
}

function statusOf(token: number, name: number, tree: Tree, { officeStatuses }: Lexicon): string | undefined {
  for (const noun of [token, name]) {
    for (const child of tree.childrenBy(noun, 'amod', 'advmod', 'compound')) {
      const status = officeStatuses.get(lemmaOf(child, tree)) ?? officeStatuses.get(textOf(child, tree)); // “acting”
      if (status) return status;
    }
  }
  const behind = tree.tokens[token + 1]?.text === '-' ? token + 2 : token + 1; // “minister designate”, “president-elect”
  return officeStatuses.get(lemmaOf(behind, tree));
}

/** The words of a title up to its noun: “deputy foreign minister”. */
export function titleWords(token: number, tree: Tree, { titles, titleModifiers }: Lexicon): string {
  let first = token;
  while (
    first > 0 &&
    (titleModifiers.has(lemmaOf(first - 1, tree)) ||
      titles.has(lemmaOf(first - 1, tree)) ||
      tree.tokens[first - 1]?.text === '-')
  ) {
    first -= 1;
  }
  const words = tree.tokens.slice(first, token).map(({ text }) => text.toLowerCase());
  const noun = titleAt(token, tree);
  return [...words, noun.includes(' ') ? noun : tree.tokens[token]?.text.toLowerCase()]
    .join(' ')
    .replaceAll(' - ', '-')
    .replace(/^- ?/, '');
}
