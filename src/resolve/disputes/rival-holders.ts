import type { Claim } from '../../model/claim.ts';
import type { Dispute } from '../../model/dispute.ts';
import { addTo } from '../add-to.ts';
import { type DayRange, dayNumber, meet } from '../events/days.ts';
import type { EventContext } from '../events/telling.ts';
import { disputed } from './disputed.ts';

/** A claim that somebody holds an office that has one holder at a time. */
interface Holding extends DayRange {
  readonly claim: Claim;
  readonly holder: string;
  /** Who says so; null in the article's own voice. */
  readonly speaker: string | null;
}

/** An office that is told without dates is held for some days before and after. */
const days = 30;

/**
 * “I am the president”, said by two of one state: one office that two hold at once, by differing speakers. From one article
 * to another only where somebody says so of himself: offices change hands, and the titles in use with them.
 */
export function rivalHolders(claims: readonly Claim[], context: EventContext): Dispute[] {
  const offices = new Map<string, Holding[]>();
  const inArticles = new Map<string, Holding[]>();
  for (const claim of claims) {
    const office = soleOffice(claim, context);
    if (office === null) continue;
    const holding = holdingOf(claim, context);
    addTo(offices, office, holding);
    addTo(inArticles, `${office} ${claim.evidence.article}`, holding);
  }
  const ofThemselves = [...offices.values()].flatMap((holdings) => rivalsAmong(holdings.filter(isOwnWord), holdings));
  const inOneArticle = [...inArticles.values()].flatMap((holdings) => rivalsAmong(holdings, holdings));
  return [...ofThemselves, ...inOneArticle];
}

/** The office that a claim gives to somebody now, where its title has one holder at a time; null otherwise. */
function soleOffice({ kind, type, polarity, modality, qualifiers, participants }: Claim, { ontology }: EventContext) {
  const sole = kind === 'relation' ? (ontology.edge(type)?.titles?.sole ?? []) : [];
  const { title, status } = qualifiers;
  if (typeof title !== 'string' || !sole.includes(title) || status === 'former') return null;
  if (polarity === 'negated' || modality !== 'asserted') return null;
  return JSON.stringify([type, title, inRole('target', participants)]);
}

function inRole(role: 'source' | 'target', participants: Claim['participants']): string {
  return participants.find((one) => one.role === role)?.entity ?? '';
}

/** What has no end yet is known to hold up to the article that says so. */
function holdingOf(claim: Claim, { published }: EventContext): Holding {
  const told = published(claim.evidence.article);
  const around = told === undefined ? null : dayNumber(told);
  const [first, last] = [claim.time?.start, claim.time?.end].map((day) => (day ? dayNumber(day) : null));
  return {
    claim,
    holder: inRole('source', claim.participants),
    first: first ?? last ?? (around === null ? Number.NEGATIVE_INFINITY : around - days),
    last: last ?? (around === null ? Number.POSITIVE_INFINITY : around + days),
    speaker: claim.attribution[0]?.speaker ?? null,
  };
}

function isOwnWord({ holder, speaker }: Holding): boolean {
  return holder === speaker;
}

function rivalsAmong(some: readonly Holding[], others: readonly Holding[]): Dispute[] {
  return some.flatMap((one) =>
    others.filter((other) => areRivals(one, other)).map((other) => disputed('source', one.claim.id, other.claim.id)),
  );
}

function areRivals(a: Holding, b: Holding): boolean {
  return a.holder !== b.holder && a.speaker !== b.speaker && meet(a, b);
}
