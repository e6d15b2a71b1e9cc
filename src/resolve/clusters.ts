import { isByUser, type Judgement } from '../model/judgement.ts';

/** Which things are one: each id with the smallest id of its cluster. Ids that no judgement joins are alone. */
export interface Clusters {
  rootOf(id: string): string;
  /** All members of the cluster of an id, sorted. */
  membersOf(id: string): readonly string[];
}

/**
 * Clusters are a pure function of the judgements, in whatever order they come: joins are made from the surest down, the
 * analyst's first, and a join is left out where it would put two things into one cluster that a "different" keeps apart,
 * along any chain.
 */
export function clusterJudgements(judgements: Iterable<Judgement>): Clusters {
  const all = [...judgements].sort(byWeight);
  const decided = settle(all);
  const parent = new Map<string, string>();
  const members = new Map<string, string[]>();
  const apart = new Map<string, Set<string>>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const next = parent.get(at) as string; // every id on the way up has a parent
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { left, right, verdict } of decided) {
    if (verdict !== 'different') continue;
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const set = apart.get(one) ?? new Set();
      apart.set(one, set.add(other));
    }
  }
  const vetoed = (a: string, b: string) => {
    const [small, large] = groupOf(a).length <= groupOf(b).length ? [a, b] : [b, a];
    return groupOf(small).some((id) => [...(apart.get(id) ?? [])].some((other) => rootOf(other) === large));
  };
  const groupOf = (root: string) => members.get(root) ?? [root];
  for (const { left, right, verdict } of decided) {
    if (verdict !== 'same') continue;
    const [a, b] = [rootOf(left), rootOf(right)];
    if (a === b || vetoed(a, b)) continue;
    const [root, child] = a < b ? [a, b] : [b, a];
    const [large, small] = groupOf(a).length >= groupOf(b).length ? [groupOf(a), groupOf(b)] : [groupOf(b), groupOf(a)];
    for (const id of small) large.push(id);
    members.set(root, large);
    members.delete(child);
    parent.set(child, root);
  }
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
  return [...byPair.values()].filter((judgement) => judgement.verdict !== 'unsure').sort(byWeight);
}
