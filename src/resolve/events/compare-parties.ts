import type { Party } from './outline.ts';

/** How two lists of parties in one role stand to each other. */
export interface PartyMatch {
  /** `agree`: all of the shorter list are in the other; `open`: nothing can be said; `part`: some are. */
  readonly verdict: 'agree' | 'part' | 'open' | 'conflict';
  /** How many of the one list are in the other. */
  readonly shared: number;
  /** Whether they agree only by the state that stands behind them. */
  readonly byState: boolean;
}

const open: PartyMatch = { verdict: 'open', shared: 0, byState: false };

/** A force or an official and its state are one party; two officials of one state are two. */
export function compareParties(a: readonly Party[], b: readonly Party[]): PartyMatch {
  if (a.length === 0 || b.length === 0) return open;
  const equal = a.filter((one) => b.some(({ id }) => id === one.id)).length;
  const [left, right] = equal > 0 ? [a, b] : [a.filter(isComparable), b.filter(isComparable)];
  if (left.length === 0 || right.length === 0) return open;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const shared = short.filter((one) => long.some((other) => isOneParty(one, other))).length;
  const verdict = shared === short.length ? 'agree' : shared > 0 ? 'part' : 'conflict';
  return { verdict, shared, byState: equal < shared };
}

/**
 * “Rebels” and “gunmen” may be one or not: a description says who somebody is not only where a state acts through him.
 * A ministry or a force that no text gives a state may be any state's.
 */
function isComparable({ unnamed, state, stateless }: Party): boolean {
  return state !== null || !(unnamed || stateless);
}

function isOneParty(a: Party, b: Party): boolean {
  if (a.id === b.id) return true;
  if (a.person && b.person) return false;
  return a.state !== null && a.state === b.state;
}
