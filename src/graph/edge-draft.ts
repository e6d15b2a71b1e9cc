import type { EdgeAttributes } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compare, sortedSet } from './compare.ts';
import type { Days } from './interval.ts';
import type { Status } from './policy.ts';
import { countSources, jointConfidence } from './sources.ts';
import { edgeColour } from './style.ts';
import type { ToldClaim } from './told-claim.ts';

/** What makes an edge that edge and no other. The ends of a symmetric one are in order of their ids. */
export interface EdgeIdentity {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly symmetric: boolean;
  readonly status: Status;
  readonly days: Days;
}

/** An edge while its claims are gathered. */
export interface EdgeDraft extends EdgeIdentity {
  readonly told: readonly ToldClaim[];
  /** Who stands behind its ends where a roll-up shows another; some twice. */
  readonly via: readonly string[];
}

interface GrowingDraft extends EdgeDraft {
  readonly told: ToldClaim[];
  readonly via: string[];
}

/** Edges by key: adding a claim to an edge that is there joins it. All that one claim gives is added before the next. */
export class EdgeDrafts {
  readonly #drafts = new Map<string, GrowingDraft>();

  merge(identity: EdgeIdentity, told: ToldClaim, via: readonly string[]): void {
    if (identity.source === identity.target) return; // a roll-up makes a minister's talk with his state a loop
    const ordered = inOrder(identity);
    const key = edgeKey(ordered);
    const draft = this.#drafts.get(key);
    if (!draft) this.#drafts.set(key, { ...ordered, told: [told], via: [...via] });
    else {
      if (draft.told.at(-1) !== told) draft.told.push(told);
      draft.via.push(...via);
    }
  }

  /** Sorted by key. */
  entries(): [string, EdgeDraft][] {
    return [...this.#drafts].sort(([a], [b]) => compare(a, b));
  }
}

function inOrder(identity: EdgeIdentity): EdgeIdentity {
  if (!identity.symmetric || identity.source < identity.target) return identity;
  return { ...identity, source: identity.target, target: identity.source };
}

/** `type|source|target|status|start|end`, with `*` for an open end; the same on every machine. */
export function edgeKey({ type, source, target, status, days }: EdgeIdentity): string {
  return [type, source, target, status, days.start ?? '*', days.end ?? '*'].map(escapePart).join('|');
}

/** An article's id may hold anything. */
function escapePart(part: string): string {
  return /[%|]/.test(part) ? part.replace(/[%|]/g, (sign) => (sign === '%' ? '%25' : '%7C')) : part;
}

export function edgeAttributes(draft: EdgeDraft, ontology: Ontology): EdgeAttributes {
  const { type, status, days, told, via } = draft;
  const sources = countSources(told);
  const attributed = told.every((claim) => claim.attributed);
  return {
    type,
    status,
    claims: told.map(({ claim }) => claim.id).sort(compare),
    sources,
    weight: Math.max(1, sources),
    start: days.start,
    end: days.end,
    confidence: jointConfidence(told),
    speakers: attributed ? sortedSet(told.flatMap(({ speaker }) => speaker ?? [])) : [],
    attributed,
    ...(via.length > 0 && { via: sortedSet(via) }),
    color: edgeColour(type, ontology),
  };
}
