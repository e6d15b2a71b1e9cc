import { UsageError } from '../model/errors.ts';
import { isByUser, type Judgement } from '../model/judgement.ts';
import { type Clusters, clusterJudgements } from '../resolve/clusters.ts';
import { compareTellingsNow } from './compare-tellings-now.ts';
import { createThingFinder } from './find-thing.ts';
import { readResolvedCorpus } from './folder.ts';
import { loadResolveResources, type ResolveOptions } from './resolve-folder.ts';
import { loadKnowledge } from './resources.ts';

export interface WhyAnswer {
  /** Whether they are one. */
  readonly one: boolean;
  /** Joined: the chain from the one to the other. Apart: the judgements between the two, the weightiest first. */
  readonly judgements: readonly ToldJudgement[];
  /** Whether no judgement was kept, and what is told was compared for the question. */
  readonly compared: boolean;
}

export interface ToldJudgement {
  readonly judgement: Judgement;
  readonly left: string;
  readonly right: string;
}

/**
 * Why two entities, mentions, events or claims of a folder are one, or are not.
 *
 * @throws UsageError for an id that the folder lacks.
 */
export function explainPair(
  folder: string,
  [a, b]: readonly [string, string],
  options: ResolveOptions = {},
): WhyAnswer {
  const corpus = readResolvedCorpus(folder);
  const finder = createThingFinder(corpus, loadKnowledge(options.knowledge));
  const [left, right] = apart(finder.find(a).members, finder.find(b).members);
  if (a === b) throw new UsageError('same-thing', `${a} is asked about twice: name two things`);
  const clusters = clusterJudgements(corpus.judgements);
  const roots = new Set(left.map(clusters.rootOf));
  const one = right.some((id) => roots.has(clusters.rootOf(id)));
  const kept = one
    ? chainBetween(corpus.judgements, clusters, left, right)
    : judgementsBetween(corpus.judgements, clusters, left, right);
  const now = one || kept.length > 0 ? null : compareTellingsNow(corpus, [left, right], loadResolveResources(options));
  const judgements = now ? [now] : kept;
  const told = judgements.map((judgement) => ({
    judgement,
    left: finder.tell(judgement.left),
    right: finder.tell(judgement.right),
  }));
  return { one, judgements: told, compared: now !== null };
}

/** Of an entity and a mention of it, the entity stands for its other mentions. */
function apart(a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] {
  const without = (list: readonly string[], other: readonly string[]) =>
    list.length > 1 && other.length === 1 ? list.filter((id) => id !== other[0]) : list;
  return [without(a, b), without(b, a)];
}

/** The shortest chain of joins from what stands for the one to what stands for the other. */
function chainBetween(
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
  const [start] = from as readonly [string]; // every thing has a member
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

function judgementsBetween(
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
