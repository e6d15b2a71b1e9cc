import type { GraphDiff } from '../graph/diff-graphs.ts';
import type { ChangeReason, GraphChange } from '../graph/graph-change.ts';
import type { KnowledgeIndex } from '../knowledge/knowledge-index.ts';
import { UsageError } from '../model/errors.ts';
import type { Judgement } from '../model/judgement.ts';
import { type Clusters, clusterJudgements } from '../resolve/clusters.ts';
import { createThingFinder } from './find-thing.ts';
import { readResolvedCorpus } from './folder.ts';
import { chainBetween, judgementsBetween } from './judgement-paths.ts';
import { loadKnowledge } from './resources.ts';

/** Names the judgements behind each merge and split of a diff; the folders are read only where there is one. */
export function addJudgements(
  diff: GraphDiff,
  before: string,
  after: string,
  knowledgeFiles: readonly string[] = [],
): GraphDiff {
  const isWanted = ({ code }: ChangeReason) => code === 'merged-into' || code === 'split-from';
  if (![...diff.nodes, ...diff.events].some(({ reasons }) => reasons.some(isWanted))) return diff;
  const knowledge = loadKnowledge(knowledgeFiles);
  const [earlier, later] = [openSide(before, knowledge), openSide(after, knowledge)];
  const explained = (change: GraphChange): GraphChange => ({
    ...change,
    reasons: change.reasons.map((reason) => {
      const { code, other } = reason;
      if (!isWanted(reason) || other === undefined) return reason;
      const judgements = code === 'merged-into' ? joined(change.id, other) : parted(change.id, other);
      return judgements.length > 0 ? { ...reason, judgements } : reason;
    }),
  });
  /** What was two before is one now: the way between what they were. */
  const joined = (gone: string, heir: string) =>
    chainBetween(later.judgements, later.clusters, earlier.membersOf(gone), earlier.membersOf(heir));
  /** What was one before is two now: what stands between them, or else what had joined them and was taken back. */
  const parted = (fresh: string, origin: string) => {
    const [left, right] = [later.membersOf(fresh), later.membersOf(origin)];
    const apart = judgementsBetween(later.judgements, later.clusters, left, right);
    const different = apart.filter(({ verdict }) => verdict === 'different').slice(0, 1);
    return different.length > 0 ? different : chainBetween(earlier.judgements, earlier.clusters, left, right);
  };
  return { ...diff, nodes: diff.nodes.map(explained), events: diff.events.map(explained) };
}

interface Side {
  readonly judgements: readonly Judgement[];
  readonly clusters: Clusters;
  /** The ids that judgements know a node by; none for one that the folder does not have. */
  membersOf(id: string): readonly string[];
}

function openSide(folder: string, knowledge: KnowledgeIndex): Side {
  const corpus = readResolvedCorpus(folder);
  const finder = createThingFinder(corpus, knowledge);
  return {
    judgements: corpus.judgements,
    clusters: clusterJudgements(corpus.judgements),
    membersOf(id) {
      try {
        return finder.find(id).members;
      } catch (error) {
        if (error instanceof UsageError) return [];
        throw error;
      }
    },
  };
}
