import type { Article } from '../model/article.ts';
import type { Claim, ClaimRole } from '../model/claim.ts';
import { compactClaims } from '../model/claims-log.ts';
import type { Entity } from '../model/entity.ts';
import { type ArticleId, type EntityId, type EventId, hashId } from '../model/ids.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type GraphPolicy, type Status, statusOf } from './policy.ts';
import type { Testimony } from './sources.ts';
import { stateByClaims } from './state-by-claims.ts';
import { sourceByText } from './wire-copies.ts';

/** What a graph is made from. */
export interface GraphInput {
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
  readonly ontology: Ontology;
  /** The independent source that an article belongs to: a wire report and its copies are one. Default: by the words that they share. */
  readonly sourceOf?: (article: ArticleId) => string;
  /** The state that an official, ministry or force acts for. Default: by the claims and by the qualifier `of`. */
  readonly stateOf?: (entity: EntityId) => EntityId | null;
  readonly name?: string;
}

/** Somebody in a role; `original` is who the text names, where a roll-up shows another. */
export interface Party {
  readonly role: ClaimRole;
  readonly entity: EntityId;
  readonly original: EntityId;
}

/** A claim as a graph uses it: with its status, its independent source, and who is shown in which role. */
export interface ToldClaim extends Testimony {
  readonly claim: Claim;
  readonly status: Status;
  readonly event: EventId | null;
  readonly parties: readonly Party[];
  /** The outermost speaker; null when unknown. */
  readonly speaker: EntityId | null;
  /** Said by somebody whom the article names or describes, rather than by the article. */
  readonly attributed: boolean;
}

/** The claims that the policy lets through, each once, sorted by id. */
export function tellClaims(input: GraphInput, policy: GraphPolicy): ToldClaim[] {
  const sourceOf = input.sourceOf ?? sourceByText(input.articles);
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]));
  const published = new Map(input.articles.map((article) => [article.id, article.published]));
  const claims = compactClaims(input.claims);
  const stateOf = policy.rollUp === 'states' ? (input.stateOf ?? stateByClaims({ ...input, claims })) : () => null;
  const shownAs = (id: EntityId): EntityId => {
    const state = stateOf(id);
    return state !== null && entities.has(state) ? state : id; // a node needs its entity
  };
  const told: ToldClaim[] = [];
  for (const claim of claims) {
    if (!isShown(claim, policy, input.ontology, published.get(claim.evidence.article))) continue;
    const speaker = claim.attribution[0]?.speaker ?? null;
    if (policy.speakers && !(speaker && [speaker, shownAs(speaker)].some((id) => policy.speakers?.includes(id))))
      continue;
    told.push({
      claim,
      status: statusOf(claim),
      source: sourceOf(claim.evidence.article),
      confidence: claim.confidence,
      event: claim.kind === 'event' ? (claim.event ?? hashId('evt', [claim.id])) : null,
      parties: claim.participants.flatMap(({ role, entity }) =>
        entity && entities.has(entity) ? { role, entity: shownAs(entity), original: entity } : [],
      ),
      speaker: speaker && entities.has(speaker) ? shownAs(speaker) : null,
      attributed: claim.attribution.length > 0,
    });
  }
  return told;
}

function isShown(claim: Claim, policy: GraphPolicy, ontology: Ontology, published: string | undefined): boolean {
  const status = statusOf(claim);
  if (status !== 'asserted' && !policy.include.includes(status)) return false;
  if (policy.knownBy !== null && (published === undefined || published > policy.knownBy)) return false;
  return (claim.kind === 'event' ? ontology.event(claim.type) : ontology.edge(claim.type)) !== undefined;
}

export function entitiesIn(told: ToldClaim, role: ClaimRole): Party[] {
  return told.parties.filter((party) => party.role === role);
}
