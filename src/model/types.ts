import type { EdgeType, EventType, NodeType, RelationType } from '../ontology/generated.ts';

export type { EdgeType, EventType, NodeType, RelationType };

declare const custom: unique symbol;
/** A type from a user's own schema folder: known at run time only, and got from an ontology. */
export type CustomType = string & { readonly [custom]: true };

export type NodeTypeName = NodeType | CustomType;
export type EventTypeName = EventType | CustomType;
export type RelationTypeName = RelationType | CustomType;
export type EdgeTypeName = EdgeType | CustomType;
export type ClaimTypeName = EventTypeName | RelationTypeName;
