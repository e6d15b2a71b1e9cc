import { UsageError } from '../model/errors.ts';
import type { Judgement } from '../model/judgement.ts';
import { clusterJudgements } from '../resolve/clusters.ts';
import { compareProfilesNow } from './compare-profiles-now.ts';
import { compareTellingsNow } from './compare-tellings-now.ts';
import { createThingFinder } from './find-thing.ts';
import { readResolvedCorpus } from './folder.ts';
import { chainBetween, judgementsBetween } from './judgement-paths.ts';
import { loadResolveResources, type ResolveOptions, type ResolveResources } from './resolve-folder.ts';
import type { ResolvedCorpus } from './resolve-readings.ts';
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
  const now = one || kept.length > 0 ? null : compareNow(corpus, [left, right], loadResolveResources(options));
  const judgements = now ? [now] : kept;
  const told = judgements.map((judgement) => ({
    judgement,
    left: finder.tell(judgement.left),
    right: finder.tell(judgement.right),
  }));
  return { one, judgements: told, compared: now !== null };
}

function compareNow(
  corpus: ResolvedCorpus,
  pair: readonly [readonly string[], readonly string[]],
  resources: ResolveResources,
): Judgement | null {
  return compareTellingsNow(corpus, pair, resources) ?? compareProfilesNow(corpus, pair, resources);
}

/** Of an entity and a mention of it, the entity stands for its other mentions. */
function apart(a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] {
  const without = (list: readonly string[], other: readonly string[]) =>
    list.length > 1 && other.length === 1 ? list.filter((id) => id !== other[0]) : list;
  return [without(a, b), without(b, a)];
}
