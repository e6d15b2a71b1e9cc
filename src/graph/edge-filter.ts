import type { EdgeAttributes } from '../model/graph.ts';
import { type Days, holdsOn, overlapDays } from './interval.ts';

/** Which edges a question is about; what is left out does not restrict. Dates are ISO. */
export interface EdgeFilter {
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  /** Only edges that held on this day. */
  readonly asOf?: string;
  /** Only edges that held on some day of this stretch; null for an open end. */
  readonly during?: Days;
  /** Only edges with a known start or end; without it the undated pass every test of time. */
  readonly dated?: boolean;
  readonly minSources?: number;
  readonly minConfidence?: number;
  /** Only what one of these is said to say. */
  readonly speakers?: readonly string[];
}

export function passes(edge: EdgeAttributes, filter: EdgeFilter): boolean {
  const { types, statuses, asOf, during, dated, minSources = 1, minConfidence = 0, speakers } = filter;
  return (
    (!types || types.includes(edge.type)) &&
    (!statuses || statuses.includes(edge.status)) &&
    (asOf === undefined || holdsOn(edge, asOf)) &&
    (!during || overlapDays(edge, during)) &&
    (!dated || edge.start !== null || edge.end !== null) &&
    edge.sources >= minSources &&
    edge.confidence >= minConfidence &&
    (!speakers || edge.speakers.some((speaker) => speakers.includes(speaker)))
  );
}
