/**
 * Entente as a library: read articles, get claims, project a graph, walk it, write it out.
 * Everything exported here is the public interface; what is not is free to change.
 */
export type { Extractor } from './extract/extractor.ts';
export { type AllPathsOptions, allPaths } from './graph/all-paths.ts';
export { type Bloc, type BlocsOptions, blocsOverTime, type Period } from './graph/blocs-over-time.ts';
export { diffGraphs, type GraphDiff } from './graph/diff-graphs.ts';
export { edgeClaims } from './graph/edge-claims.ts';
export type { EdgeFilter } from './graph/edge-filter.ts';
export { egoNetwork } from './graph/ego-network.ts';
export { findNodes } from './graph/find-nodes.ts';
export { metrics, type NodeMetrics } from './graph/metrics.ts';
export { neighbours } from './graph/neighbours.ts';
export { defaultPolicy, type GraphPolicy } from './graph/policy.ts';
export { projectGraph } from './graph/project-graph.ts';
export { type Path, type PathOptions, shortestPath } from './graph/shortest-path.ts';
export { strongestEdges } from './graph/strongest-edges.ts';
export { type Encounters, whoMetWhom } from './graph/who-met-whom.ts';
export { type Annotator, annotate } from './model/annotator.ts';
export type { Article } from './model/article.ts';
export type { Claim, Modality, Participant, Polarity } from './model/claim.ts';
export { compactClaims, dropArticle } from './model/claims-log.ts';
export type { Diagnostic } from './model/diagnostic.ts';
export type { Doc, FullDoc, LayerName, Layers, Mention, Quote, Sentence, TimeExpression, Token } from './model/doc.ts';
export type { Entity } from './model/entity.ts';
export { EntenteError, FormatError, ServiceError, UsageError } from './model/errors.ts';
export type { EdgeAttributes, EntenteGraph, GraphView, NodeAttributes } from './model/graph.ts';
export type { ArticleId, ClaimId, EntityId, EventId, JudgementId, MentionId } from './model/ids.ts';
export { type Judgement, makeJudgement } from './model/judgement.ts';
export { compactJudgements, dropJudgement } from './model/judgements-log.ts';
export type { Span } from './model/span.ts';
export type { EdgeType, EventType, NodeType, RelationType } from './model/types.ts';
export type { Ontology } from './ontology/ontology.ts';
export { OntologyError } from './ontology/ontology-error.ts';
export type { Description } from './pipeline/describe-id.ts';
export type { KnownFact } from './pipeline/known-facts.ts';
export { type Entente, type EntenteOptions, openEntente } from './pipeline/open-entente.ts';
export type { Output, Sink, SinkReport } from './sinks/sink.ts';
