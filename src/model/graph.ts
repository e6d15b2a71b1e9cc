import type { MultiGraph } from 'graphology';
import type { Ontology } from '../ontology/ontology.ts';
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Dispute } from './dispute.ts';
import type { Entity } from './entity.ts';
import type { ClaimId } from './ids.ts';
import type { Judgement } from './judgement.ts';

/** Attributes of a node: entities, events and articles alike. Dates are full ISO days. */
export interface NodeAttributes {
  kind: 'entity' | 'event' | 'article';
  type: string;
  label: string;
  /** Number of claims that speak of it. */
  claims: number;
  /** Number of independent sources among them. */
  sources: number;
  start?: string | null;
  end?: string | null;
  plover?: string | null;
  /** Events: the surest status among its claims. */
  status?: string;
  /** Events: what its claims count, each number once: `{killed: [12, 15]}`. */
  numbers?: Record<string, number[]>;
  /** Events: the claims that dispute one of its own, sorted; they may be in no view. */
  disputedBy?: ClaimId[];
  wikidata?: string;
  color: string;
  size: number;
  x: number;
  y: number;
  community?: number;
}

/** Attributes of an edge. `weight` is the number of independent sources, at least 1. */
export interface EdgeAttributes {
  type: string;
  /** asserted, planned, possible, conditional, demanded, or negated. */
  status: string;
  claims: ClaimId[];
  sources: number;
  weight: number;
  start: string | null;
  end: string | null;
  confidence: number;
  /** Who says it, sorted by id; empty when an article says it in its own voice too. */
  speakers: string[];
  /** No article says it in its own voice; with no speakers, all who say it are unknown. */
  attributed?: boolean;
  /** In a rolled-up graph: the ids that stand behind its ends, sorted. */
  via?: string[];
  /** The claims that deny one of its own, or name another for it, sorted; they may be in no view. */
  disputedBy?: ClaimId[];
  color: string;
}

export interface GraphAttributes {
  name: string;
}

/** A mixed multigraph: symmetric edges are undirected, stored once from the smaller id. */
export type EntenteGraph = MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** A graph with all that stands behind it: what a sink is given. */
export interface GraphView {
  readonly graph: EntenteGraph;
  readonly claims: readonly Claim[];
  /** Claims that an analyst rejected: in no view, but not forgotten. */
  readonly rejected?: readonly Claim[];
  /** Which of the claims cannot both be so; sorted. */
  readonly disputes: readonly Dispute[];
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
  readonly judgements: readonly Judgement[];
  readonly ontology: Ontology;
}
