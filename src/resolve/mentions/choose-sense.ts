import type { KnowledgeEntry } from '../../knowledge/entry.ts';
import type { NameHit } from '../../knowledge/knowledge-index.ts';
import type { Mention, NameType, Token } from '../../model/doc.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { NodeTypeName } from '../../model/types.ts';
import { actsAsState } from './acts-as-state.ts';
import type { ArticleContext } from './article-context.ts';
import { isPlural } from './nominal-mentions.ts';

/** What a known name stands for where it stands. */
export type Sense = Pick<Mention, 'type' | 'kind'> & { known?: EntityId; of?: EntityId };

export interface SenseContext {
  readonly tree: Tree;
  readonly lexicon: Lexicon;
  readonly article: ArticleContext;
}

/** Which of the things that a known name may stand for is meant, from what the reader says and how the name is used. */
export function chooseSense(
  hits: readonly NameHit[],
  read: NameType | undefined,
  head: number,
  surface: string,
  context: SenseContext,
): Sense | null {
  const { tree, lexicon } = context;
  const persons = hits.filter((hit) => isPerson(hit.entry));
  if (read === 'person' && persons.length > 0) return choosePerson(persons, context.article);
  const named = new Set(hits.flatMap((hit) => (hit.as === 'name' || hit.as === 'short' ? [hit.entry.id] : [])));
  const noun = context.tree.tokens[head]?.upos !== 'ADJ';
  const party = hits.filter(
    ({ as, entry }) => (as === 'people' || as === 'adjective') && entry.type === 'political-party',
  );
  if (noun && party.length > 0 && party.length === hits.length) return one(party, 'name', surface, context); // “Republicans”
  const adjective = hits.filter((hit) => hit.as === 'adjective' && !named.has(hit.entry.id));
  const people = hits.filter((hit) => hit.as === 'people' && !named.has(hit.entry.id));
  const token = tree.tokens[head] as Token; // a mention's head
  const modifies = token.upos === 'ADJ' || ['amod', 'compound'].includes(token.deprel);
  if (adjective.length > 0 && (modifies || people.length === 0)) return one(adjective, 'adjective', surface, context);
  if (people.length > 0) return ofPeople(people, token, surface, context);
  const metonyms = seatsFirst(
    hits.filter((hit) => hit.as === 'metonym'),
    surface,
    context,
  );
  const plain = hits.filter((hit) => (hit.as === 'name' || hit.as === 'short') && !isPerson(hit.entry));
  const isCapital = metonyms.some(({ metonym }) => metonym === 'capital');
  if (metonyms.length > 0 && actsAsState(head, tree, lexicon.metonyms, isCapital) && !isListedWithTowns(head, context))
    return one(metonyms, 'name', surface, context);
  return (
    one(capitals(plain, metonyms), 'name', surface, context) ??
    one(plain, 'name', surface, context) ??
    one(metonyms, 'name', surface, context) ??
    choosePerson(persons, context.article)
  );
}

/** “Berlin, Hamburg and Hanover”: beside a town that is no capital a capital is a town. */
function isListedWithTowns(head: number, { tree, article }: SenseContext): boolean {
  return tree.conjuncts(tree.firstConjunct(head)).some((other) => {
    const hits = other === head ? [] : article.knowledge.find(tree.tokens[other]?.text ?? '');
    return hits.length > 0 && hits.every(({ as, entry }) => as === 'name' && entry.type === 'place');
  });
}

/** “Brussels” acts for the union that has its seat there, unless the article speaks of the state whose capital it is. */
function seatsFirst(hits: readonly NameHit[], surface: string, { article }: SenseContext): readonly NameHit[] {
  const seats = hits.filter((hit) => hit.metonym !== 'capital');
  if (seats.length === 0 || seats.length === hits.length) return hits;
  return hits.some((hit) => hit.metonym === 'capital' && article.support(hit.entry, surface) > 0) ? hits : seats;
}

/** Of places of one name, the one that is the capital or the seat of somebody: Washington the city before the state. */
function capitals(plain: readonly NameHit[], metonyms: readonly NameHit[]): NameHit[] {
  const owners = new Set(metonyms.map(({ entry }) => entry.id));
  return plain.filter(
    ({ entry: { type, of } }) => type === 'place' && [of].flat().some((id) => id !== undefined && owners.has(id)),
  );
}

/** “Iraqis” are a group, “an Iraqi” is a person, of Iraq. */
function ofPeople(hits: readonly NameHit[], token: Token, surface: string, context: SenseContext): Sense | null {
  const owner = one(hits, 'nominal', surface, context)?.known;
  const plural = isPlural(token) || /(?:s|ese|ish|ch)$/.test(token.text);
  return { type: (plural ? 'group' : 'person') as NodeTypeName, kind: 'nominal', ...(owner && { of: owner }) };
}

export function isPerson(entry: KnowledgeEntry): boolean {
  return entry.type === 'person' || entry.type === 'official';
}

/**
 * A name of one thing is that thing. Of several, the one that the article names in other ways too; then a state before
 * a place of its name ("Georgia"), and what there still is before what was. Else the type alone is known.
 */
function one(
  hits: readonly NameHit[],
  kind: Mention['kind'],
  surface: string,
  { article }: SenseContext,
): Sense | null {
  const entries = [...new Map(hits.map((hit) => [hit.entry.id, hit.entry])).values()];
  const first = entries[0];
  if (!first) return null;
  const chosen =
    entries.length === 1
      ? first
      : (only(best(entries, (entry) => article.support(entry, surface))) ??
        only(entries.filter((entry) => entry.type === 'state' && entry.status === undefined)) ??
        only(entries.filter((entry) => entry.status !== 'former')));
  const type = (chosen ?? first).type as NodeTypeName; // checked against the ontology by the knowledge lint
  return chosen ? { type, kind, known: chosen.id as EntityId } : { type, kind };
}

/** Of persons of one name, the one in office when the article came out. */
function choosePerson(hits: readonly NameHit[], { knowledge, published }: ArticleContext): Sense | null {
  const entries = [...new Map(hits.map((hit) => [hit.entry.id, hit.entry])).values()];
  if (entries.length === 0) return null;
  const chosen =
    only(entries) ??
    (published ? only(entries.filter((entry) => knowledge.officesOf(entry.id, published).length > 0)) : undefined);
  const type = (entries.some((entry) => entry.type === 'official') ? 'official' : 'person') as NodeTypeName;
  return chosen ? { type, kind: 'name', known: chosen.id as EntityId } : { type, kind: 'name' };
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Those that score best, where any scores. */
function best<T>(list: readonly T[], score: (item: T) => number): T[] {
  const top = Math.max(...list.map(score));
  return top > 0 ? list.filter((item) => score(item) === top) : [];
}
