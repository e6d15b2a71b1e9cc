import type { ArticleId } from '../model/ids.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { EventSpec } from '../ontology/spec.ts';
import { type EdgeDraft, EdgeDrafts } from './edge-draft.ts';
import { type Days, holdsOn, unknownDays, validityOf } from './interval.ts';
import type { GraphPolicy } from './policy.ts';
import { entitiesIn, type Party, type ToldClaim } from './told-claim.ts';
import { isWellTold, type ToldEvent } from './told-event.ts';

export interface EdgeInput {
  readonly told: readonly ToldClaim[];
  /** Every event of the view, also those too thinly told to be nodes: their projected edges may not be. */
  readonly events: readonly ToldEvent[];
  readonly ontology: Ontology;
  readonly policy: GraphPolicy;
  /** The node that stands for an article; undefined for an article that is not there. */
  readonly articleNode: (article: ArticleId) => string | undefined;
  readonly published: (article: ArticleId) => string | undefined;
}

/** The edges of a view by their keys, sorted: standing relations, projected events, roles and provenance. */
export function projectEdges(input: EdgeInput): [string, EdgeDraft][] {
  const drafts = new EdgeDrafts();
  addRelations(input, drafts);
  for (const event of input.events) {
    addProjected(event, input.ontology, drafts);
    if (!input.policy.events || !isWellTold(event.told, input.policy)) continue;
    addRoles(event, drafts);
    if (input.policy.articles) addProvenance(event, input, drafts);
  }
  return drafts
    .entries()
    .filter(([, draft]) => isProvenance(draft, input.ontology) || isWellTold(draft.told, input.policy));
}

/** An event is reported in an article by that article alone, so no threshold on sources fits. */
function isProvenance({ type }: EdgeDraft, ontology: Ontology): boolean {
  return ontology.edge(type)?.kind === 'provenance';
}

function addRelations({ told, ontology, policy }: EdgeInput, drafts: EdgeDrafts): void {
  for (const teller of told) {
    const { claim, status } = teller;
    if (claim.kind !== 'relation') continue;
    const days = validityOf(claim.time);
    if (policy.asOf !== null && !holdsOn(days, policy.asOf)) continue;
    const symmetric = ontology.edge(claim.type)?.symmetric ?? false;
    for (const source of entitiesIn(teller, 'source')) {
      for (const target of entitiesIn(teller, 'target')) {
        const ends = { source: source.entity, target: target.entity };
        drafts.merge({ type: claim.type, ...ends, symmetric, status, days }, teller, behind(source, target));
      }
    }
  }
}

/**
 * The edges between the parties that one claim names: an event's claims taken together would also join those whom no
 * text brings together (“A met B and C” is no meeting of B and C).
 */
function addProjected({ told, days }: ToldEvent, ontology: Ontology, drafts: EdgeDrafts): void {
  for (const teller of told) {
    const event = ontology.event(teller.claim.type);
    const edge = event?.projects && ontology.edge(event.projects.edge);
    if (!event?.projects || !edge) continue;
    for (const [source, target] of projectedPairs(teller, event)) {
      const ends = { source: source.entity, target: target.entity };
      const identity = { type: event.projects.edge, ...ends, symmetric: edge.symmetric, status: teller.status, days };
      drafts.merge(identity, teller, behind(source, target));
    }
  }
}

/** The parties in the two roles that the type projects; of a reciprocal event also every two agents. */
function projectedPairs(told: ToldClaim, { projects, reciprocal }: EventSpec): [Party, Party][] {
  if (!projects) return [];
  const declared = pairs(entitiesIn(told, projects.source), entitiesIn(told, projects.target));
  if (!reciprocal) return declared;
  const agents = entitiesIn(told, 'agent');
  return [...declared, ...pairs(agents, agents)];
}

function pairs(sources: readonly Party[], targets: readonly Party[]): [Party, Party][] {
  return sources.flatMap((source) => targets.map((target): [Party, Party] => [source, target]));
}

function addRoles({ id, told, days }: ToldEvent, drafts: EdgeDrafts): void {
  for (const teller of told) {
    for (const party of teller.parties) {
      const ends = { source: id, target: party.entity };
      drafts.merge({ type: party.role, ...ends, symmetric: false, status: teller.status, days }, teller, behind(party));
    }
  }
}

function addProvenance(
  { id, told }: ToldEvent,
  { ontology, articleNode, published }: EdgeInput,
  drafts: EdgeDrafts,
): void {
  const type = Object.keys(ontology.spec.edges).find((name) => ontology.edge(name)?.kind === 'provenance');
  if (!type) return;
  for (const teller of told) {
    const { article } = teller.claim.evidence;
    const target = articleNode(article);
    if (target === undefined) continue;
    const day = published(article);
    const days: Days = day === undefined ? unknownDays : { start: day, end: day };
    drafts.merge({ type, source: id, target, symmetric: false, status: teller.status, days }, teller, []);
  }
}

/** Those whom a roll-up put others in place of. */
function behind(...parties: readonly Party[]): string[] {
  return parties.filter(({ entity, original }) => entity !== original).map(({ original }) => original);
}
