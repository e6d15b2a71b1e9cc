import { isByUser, type Judgement } from '../model/judgement.ts';
import { createForest, type Forest } from './forest.ts';

/** Which things are one: each id with the smallest id of its cluster. Ids that no judgement joins are alone. */
export interface Clusters {
  rootOf(id: string): string;
  /** All members of the cluster of an id, sorted. */
  membersOf(id: string): readonly string[];
}

/**
 * Clusters are a pure function of the judgements, in whatever order they come: joins are made from the surest down, the
 * analyst's first, and a join is left out where it would put two things into one cluster that a "different" keeps apart,
 * along any chain. The program's "different" is a veto among the program's joins only: what an analyst joins, joins with
 * all that the program had found to be one with either.
 */
export function clusterJudgements(judgements: Iterable<Judgement>): Clusters {
  const decided = settle([...judgements].sort(byWeight));
  const apart = (byUser: boolean) =>
    decided.filter((judgement) => judgement.verdict === 'different' && isByUser(judgement) === byUser);
  const all = createForest(apart(true));
  const found = createForest(apart(false)); // what the program alone would join
  for (const judgement of decided) {
    const { left, right, verdict } = judgement;
    if (verdict !== 'same' || all.isVetoed(left, right)) continue;
    if (!isByUser(judgement)) {
      if (found.isVetoed(left, right)) continue;
      found.join(left, right);
    }
    all.join(left, right);
  }
  return clustersIn(all);
}

/** Clusters where nothing is kept apart: what a chain of links joins is one. */
export function clusterLinks(links: Iterable<readonly [string, string]>): Clusters {
  const forest = createForest([]);
  for (const [left, right] of links) forest.join(left, right);
  return clustersIn(forest);
}

function clustersIn({ rootOf, groupOf }: Forest): Clusters {
  const sorted = new Map<string, readonly string[]>();
  return {
    rootOf,
    membersOf(id) {
      const root = rootOf(id);
      const list = sorted.get(root) ?? [...groupOf(root)].sort();
      sorted.set(root, list);
      return list;
    },
  };
}

/** The analyst first, then by falling score, then by id: the same order on every machine. */
function byWeight(a: Judgement, b: Judgement): number {
  return Number(isByUser(b)) - Number(isByUser(a)) || b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Where judgements on one pair disagree, the analyst's last word counts, then the surest; "unsure" decides nothing. */
function settle(sorted: readonly Judgement[]): Judgement[] {
  const byPair = new Map<string, Judgement>();
  for (const judgement of sorted) {
    const pair = `${judgement.left}\n${judgement.right}`;
    const known = byPair.get(pair);
    if (!known || (isByUser(known) && isByUser(judgement) && (judgement.at ?? '') > (known.at ?? '')))
      byPair.set(pair, judgement);
  }
  return [...byPair.values()].filter(({ verdict }) => verdict === 'same' || verdict === 'different').sort(byWeight);
}
