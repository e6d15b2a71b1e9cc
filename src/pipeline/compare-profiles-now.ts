import { type Judgement, makeJudgement } from '../model/judgement.ts';
import type { Reason } from '../model/reason.ts';
import { clusterJudgements } from '../resolve/clusters.ts';
import { compareProfiles } from '../resolve/identity/compare.ts';
import { makeProfiles, type Profile } from '../resolve/identity/profile.ts';
import { identityBy, knownByArticle, profileKeys, sharedContext } from '../resolve/judge-identity.ts';
import type { ResolveResources } from './resolve-folder.ts';
import type { ResolvedCorpus } from './resolve-readings.ts';

/** Somebody of more articles is looked at by the first of them. */
const mostProfiles = 20;

/**
 * What speaks for and against two mentions or entities being one, where no judgement on them was kept: the pair of articles
 * in which they come nearest, and whether anything would have brought them together. Null where either is no entity.
 */
export function compareProfilesNow(
  corpus: ResolvedCorpus,
  [left, right]: readonly [readonly string[], readonly string[]],
  resources: ResolveResources,
): Judgement | null {
  const clusters = clusterJudgements(corpus.judgements);
  const isKnown = (id: string) => resources.knowledge.byId(id) !== undefined;
  const profiles = makeProfiles(corpus.mentions, clusters, isKnown, resources);
  const context = knownByArticle(profiles);
  const profilesOf = (ids: readonly string[]) => {
    const roots = new Set(ids.map(clusters.rootOf));
    return profiles.filter(({ id }) => roots.has(clusters.rootOf(id))).slice(0, mostProfiles);
  };
  const [some, others] = [profilesOf(left), profilesOf(right)];
  const pairs = some.flatMap((a) =>
    others.map((b) => ({ a, b, ...compareProfiles(a, b, sharedContext(a, b, context), resources.knowledge) })),
  );
  const nearness = ({ verdict, score }: (typeof pairs)[number]) => (verdict === 'different' ? -score : score);
  const [nearest] = pairs.sort((x, y) => nearness(y) - nearness(x) || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1));
  if (!nearest) return unnamed(corpus, [left, right], [some, others]);
  const { a, b, verdict, score, reasons } = nearest;
  const apart = whatKeptApart(a, b, resources);
  return record(a.known ?? a.id, b.known ?? b.id, {
    verdict: apart.length > 0 ? 'different' : verdict === 'same' ? 'unsure' : verdict,
    score: apart.length > 0 ? Math.max(score, 1 - score) : score,
    reasons: [...apart, ...reasons],
  });
}

/** Only what shares a name, a family name or a body of a state is compared, and within a kind. */
function whatKeptApart(a: Profile, b: Profile, resources: ResolveResources): Reason[] {
  if (a.family !== b.family) return [{ name: 'kinds-differ', value: `${a.type} / ${b.type}` }];
  const [some, others] = [profileKeys(a, resources), profileKeys(b, resources)];
  if (some.some((key) => others.includes(key))) return [];
  const tell = (keys: readonly string[]) => keys.join(', ') || 'none';
  return [{ name: 'never-compared', value: `looked for by ${tell(some)} / ${tell(others)}` }];
}

/** “the rebels”, “she”: who has no name is one with nobody of another article. */
function unnamed(
  { mentions }: ResolvedCorpus,
  [left, right]: readonly [readonly string[], readonly string[]],
  [some, others]: readonly [readonly Profile[], readonly Profile[]],
): Judgement | null {
  const ids = new Set<string>(mentions.map(({ id }) => id));
  const [one, other] = [left.find((id) => ids.has(id)), right.find((id) => ids.has(id))];
  if (!one || !other) return null;
  const who = [some.length === 0 ? 'the first' : '', others.length === 0 ? 'the second' : ''].filter(Boolean);
  return record(one, other, {
    verdict: 'different',
    score: 0.9,
    reasons: [{ name: 'never-compared', value: `${who.join(' and ')} has no name` }],
  });
}

function record(left: string, right: string, found: Pick<Judgement, 'verdict' | 'score' | 'reasons'>): Judgement {
  return makeJudgement({ left, right, ...found, by: identityBy, at: null });
}
