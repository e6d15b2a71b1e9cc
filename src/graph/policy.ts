import { type Claim, modalities } from '../model/claim.ts';
import { UsageError } from '../model/errors.ts';

/** How sure a fact is, surest first. Negated stands beside the modalities: a denied plan is negated. */
export const statuses = [...modalities, 'negated'] as const;
export type Status = (typeof statuses)[number];

/** Which claims become edges, and how. Every graph is a view of the claims under one of these. */
export interface GraphPolicy {
  /** Statuses shown beside `asserted`, each as edges of its own status. */
  readonly include: readonly Exclude<Status, 'asserted'>[];
  /** `states`: officials, ministries and forces are shown as their states. */
  readonly rollUp: 'none' | 'states';
  /** ISO date: only what held on that day. An open end holds; an event at a time that nobody gives does not. */
  readonly asOf: string | null;
  /** ISO date: only what articles published up to that day say. */
  readonly knownBy: string | null;
  /** 0 to 1, of an edge or event over all its sources. */
  readonly minConfidence: number;
  /** Independent sources of an edge or event. */
  readonly minSources: number;
  /** Only what these entities are said to say (outermost speakers); null for every voice. */
  readonly speakers: readonly string[] | null;
  /** Whether articles are nodes. */
  readonly articles: boolean;
  /** Whether events are nodes. Their projected edges are shown either way. */
  readonly events: boolean;
  /** Whether entities and articles without an edge are nodes. */
  readonly isolated: boolean;
}

export const defaultPolicy: GraphPolicy = {
  include: [],
  rollUp: 'none',
  asOf: null,
  knownBy: null,
  minConfidence: 0,
  minSources: 1,
  speakers: null,
  articles: true,
  events: true,
  isolated: false,
};

/** @throws UsageError for a status or a date that is none. */
export function completePolicy(policy: Partial<GraphPolicy>): GraphPolicy {
  const complete = { ...defaultPolicy, ...policy };
  for (const status of complete.include) {
    if (!statuses.includes(status)) {
      throw new UsageError('status-unknown', `include: no status “${status}”. Allowed: ${statuses.join(', ')}`);
    }
  }
  for (const field of ['asOf', 'knownBy'] as const) {
    const date = complete[field];
    if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      throw new UsageError('date-invalid', `${field}: “${date}” is no date. Expected YYYY-MM-DD`);
    }
  }
  return complete;
}

export function statusOf(claim: Claim): Status {
  return claim.polarity === 'negated' ? 'negated' : claim.modality;
}

/** Surest first. */
export function compareStatuses(a: Status, b: Status): number {
  return statuses.indexOf(a) - statuses.indexOf(b);
}
