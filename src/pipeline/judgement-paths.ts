import { isByUser, type Judgement } from '../model/judgement.ts';
import type { Clusters } from '../resolve/clusters.ts';

/** The shortest chain of joins from what stands for the one to what stands for the other; empty where there is none. */
export function chainBetween(
  judgements: readonly Judgement[],
  clusters: Clusters,
  from: readonly string[],
  to: readonly string[],
): Judgement[] {
  const joins = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const { left, right, verdict } = judgement;
    if (verdict !== 'same' || clusters.rootOf(left) !== clusters.rootOf(right)) continue;
    for (const id of [left, right]) joins.set(id, [...(joins.get(id) ?? []), judgement]);
  }
  const [start] = from;
  if (start === undefined) return [];
  const goal = new Set(to.filter((id) => id !== start).slice(0, 1));
  const cameBy = new Map<string, { judgement: Judgement; previous: string } | null>([[start, null]]);
  const open = [start];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (goal.has(at)) return walkBack(at, cameBy);
    for (const judgement of joins.get(at) ?? []) {
      const next = judgement.left === at ? judgement.right : judgement.left;
      if (cameBy.has(next)) continue;
      cameBy.set(next, { judgement, previous: at });
      open.push(next);
    }
  }
  return [];
}

function walkBack(
  end: string,
  cameBy: ReadonlyMap<string, { judgement: Judgement; previous: string } | null>,
): Judgement[] {
  const chain: Judgement[] = [];
  for (let step = cameBy.get(end); step; step = cameBy.get(step.previous)) chain.unshift(step.judgement);
  return chain;
}

const most = 20;

/** The judgements on members of two things that are not one, an analyst's first, then the weightiest. */
export function judgementsBetween(
  judgements: readonly Judgement[],
  clusters: Clusters,
  a: readonly string[],
  b: readonly string[],
): Judgement[] {
  const [left, right] = [new Set(a.map(clusters.rootOf)), new Set(b.map(clusters.rootOf))];
  return judgements
    .filter((judgement) => {
      const [one, other] = [clusters.rootOf(judgement.left), clusters.rootOf(judgement.right)];
      return (left.has(one) && right.has(other)) || (left.has(other) && right.has(one));
    })
    .sort((x, y) => Number(isByUser(y)) - Number(isByUser(x)) || y.score - x.score || (x.id < y.id ? -1 : 1))
    .slice(0, most);
}
