import type { Claim, ClaimRole, Modality, Polarity } from '../../model/claim.ts';
import type { ArticleId, ClaimId, EntityId } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { type Dated, datingOf } from './days.ts';

/** Somebody or something in an event, as far as telling events apart needs it. */
export interface Party {
  readonly id: EntityId;
  /** The state itself, or the one that its officials, ministries and forces act for. */
  readonly state: EntityId | null;
  readonly person: boolean;
  /** A ministry or a force of a state that nobody names. */
  readonly stateless: boolean;
  /** A description that nothing names: two of them in two articles may be one or not. */
  readonly unnamed: boolean;
  /** Its words, without an article. */
  readonly label: string;
}

/** Tells a party from an entity's id. */
export type DescribeParty = (entity: EntityId) => Party;

/** What a claim says of its event as far as nobody has to look at its words: enough to look others up by. */
export interface Outline {
  readonly id: ClaimId;
  readonly article: ArticleId;
  readonly type: string;
  readonly agents: readonly Party[];
  readonly recipients: readonly Party[];
  readonly instruments: readonly Party[];
  readonly places: readonly Party[];
  readonly topics: readonly Party[];
  readonly when: Dated;
  readonly ordinal: number | null;
  /** A number that a type has for its name: that of a resolution. */
  readonly number: number | null;
  /** How many it says were killed, wounded, held. */
  readonly counts: ReadonlyMap<string, number>;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly trigger: Span;
  /** Where its sentence begins. */
  readonly sentence: number;
}

export interface OutlineContext {
  readonly describeParty: DescribeParty;
  /** Full ISO date of an article. */
  readonly published: (article: ArticleId) => string | undefined;
  readonly isHistory: (article: ArticleId) => boolean;
}

export function outlineOf(claim: Claim, { describeParty, published, isHistory }: OutlineContext): Outline {
  const inRole = (role: ClaimRole) =>
    claim.participants.flatMap((one) => (one.role === role && one.entity ? [describeParty(one.entity)] : []));
  const { ordinal, number } = claim.qualifiers;
  const { article, trigger, start: sentence } = claim.evidence;
  const isNews = !isHistory(article) && (claim.modality === 'asserted' || claim.modality === 'possible');
  return {
    id: claim.id,
    article,
    type: claim.type,
    agents: inRole('agent'),
    recipients: inRole('recipient'),
    instruments: inRole('instrument'),
    places: inRole('place'),
    topics: inRole('topic'),
    when: isNews ? newsDating(claim, published(article)) : datingOf(claim.time, undefined),
    ordinal: typeof ordinal === 'number' ? ordinal : null,
    number: typeof number === 'number' ? number : null,
    counts: countsOf(claim.qualifiers),
    modality: claim.modality,
    polarity: claim.polarity,
    trigger,
    sentence,
  };
}

function countsOf({ ordinal, number, ...rest }: Claim['qualifiers']): ReadonlyMap<string, number> {
  return new Map(Object.entries(rest).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])));
}

/** “Its third test this year”, in a report on a test: the number counts up to the news, and the year says no more. */
function newsDating({ time, qualifiers }: Claim, published: string | undefined): Dated {
  const dated = datingOf(time, published);
  const news = datingOf(null, published);
  const isLatest = dated.dating === 'loose' && qualifiers.ordinal !== undefined && news.dating === 'published';
  return isLatest && dated.first <= news.last && news.last <= dated.last ? news : dated;
}
