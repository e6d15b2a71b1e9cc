import type { ArticleId } from '../../model/ids.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { areApart, compareTellings, type EventComparison } from './compare-tellings.ts';
import type { Telling } from './telling.ts';

/**
 * An event while its tellings are gathered: its first telling, with what later ones add where it is silent, and the like
 * for each article, since an article comes back to its own words for an event.
 */
export interface Gathered {
  readonly leader: Telling;
  known: Telling;
  readonly tellings: Telling[];
  readonly inArticles: Map<ArticleId, InArticle>;
}

interface InArticle {
  readonly known: Telling;
  readonly tellings: readonly Telling[];
}

export function gather(leader: Telling): Gathered {
  const inArticle = { known: leader, tellings: [leader] };
  return { leader, known: leader, tellings: [leader], inArticles: new Map([[leader.article, inArticle]]) };
}

/** Adds a telling; says whether it is the first of its article. */
export function join(event: Gathered, telling: Telling): boolean {
  const own = event.inArticles.get(telling.article);
  event.known = complete(event.known, telling);
  event.tellings.push(telling);
  const known = own ? complete(own.known, telling) : telling;
  event.inArticles.set(telling.article, { known, tellings: [...(own?.tellings ?? []), telling] });
  return own === undefined;
}

/**
 * A telling against an event: against all that is known of it, and against what its own article said of it before, which
 * may tell more for it (“the launch”, once the article has told of that launch) or against it.
 */
export function compareWith(event: Gathered, telling: Telling, ontology: Ontology): EventComparison {
  const whole = compareTellings(event.known, telling, ontology);
  const own = event.inArticles.get(telling.article);
  if (whole.verdict === 'different' || own === undefined) return whole;
  const within = compareTellings(own.known, telling, ontology);
  if (within.verdict === 'different') return within;
  const each = own.tellings.map((one) => compareTellings(one, telling, ontology));
  const best = each.reduce((a, b) => (b.score > a.score ? b : a), within.score > whole.score ? within : whole);
  return each.find(areApart) ?? best;
}

/** Fills the roles that an event's tellings left open so far. */
function complete(
  known: Telling,
  { agents, recipients, instruments, places, topics, ordinal, number }: Telling,
): Telling {
  return {
    ...known,
    agents: known.agents.length > 0 ? known.agents : agents,
    recipients: known.recipients.length > 0 ? known.recipients : recipients,
    instruments: known.instruments.length > 0 ? known.instruments : instruments,
    places: known.places.length > 0 ? known.places : places,
    topics: known.topics.length > 0 ? known.topics : topics,
    ordinal: known.ordinal ?? ordinal,
    number: known.number ?? number,
  };
}
