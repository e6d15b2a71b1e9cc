import { type Judgement, makeJudgement } from '../model/judgement.ts';
import { clusterLinks } from './clusters.ts';
import type { IdentitySources } from './identity/body-key.ts';
import { type Comparison, compareProfiles, isLone } from './identity/compare.ts';
import { makeProfiles, type Profile } from './identity/profile.ts';
import type { MentionRecord } from './mention-record.ts';

/** Who judges identity, for judgements. */
export const identityBy = 'names@2';

/**
 * Which mentions are one, each with its reasons: what coreference linked within an article, what knowledge knows by name,
 * and from one article to the next who agrees in name, kind, state, office and time.
 */
export function judgeIdentity(mentions: readonly MentionRecord[], sources: IdentitySources): Judgement[] {
  const within = judgeInArticles(mentions);
  const articles = new Set(mentions.map(({ article }) => article));
  if (articles.size < 2) return within;
  const isKnown = (id: string) => sources.knowledge.byId(id) !== undefined;
  const profiles = makeProfiles(mentions, clusterLinks(linksInArticle(mentions)), isKnown, sources);
  return [...within, ...judgeAcross(profiles, sources)];
}

/** What within an article is judged to be one, without the reasons: nothing is judged different there. */
export function* linksInArticle(mentions: readonly MentionRecord[]): Generator<readonly [string, string]> {
  for (const { id, known, antecedent } of mentions) {
    if (known) yield [id, known];
    if (antecedent) yield [id, antecedent.id];
  }
}

function judgeInArticles(mentions: readonly MentionRecord[]): Judgement[] {
  const shared = new Map<string, Judgement['reasons']>();
  const because = (name: string, words: string) => {
    const key = `${name} ${words}`;
    const reasons = shared.get(key) ?? [{ name, value: words }];
    shared.set(key, reasons);
    return reasons;
  };
  const judgements: Judgement[] = [];
  for (const { id, known, antecedent, words } of mentions) {
    if (known) judgements.push(same(id, known, 1, because('known-name', words)));
    if (antecedent) judgements.push(same(id, antecedent.id, antecedent.score, because(antecedent.rule, words)));
  }
  return judgements;
}

/**
 * Profiles meet in blocks: by name, by family name, by body. Each is compared with the leaders of its block and joins the
 * best; a second full name in a block of family names is kept apart for good. Full names come before lone ones.
 */
function judgeAcross(profiles: readonly Profile[], sources: IdentitySources): Judgement[] {
  const { knowledge } = sources;
  const context = knownByArticle(profiles);
  const blocks = new Map<string, Profile[]>();
  const judgements: Judgement[] = [];
  const sorted = [...profiles].sort((a, b) => Number(isLone(a)) - Number(isLone(b)) || (a.id < b.id ? -1 : 1));
  for (const profile of sorted) {
    for (const key of profileKeys(profile, sources)) {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      if (block.some((leader) => leader.id === profile.id)) continue;
      const compared = block.map((leader) => ({
        leader,
        ...compareProfiles(leader, profile, sharedContext(leader, profile, context), knowledge),
      }));
      const ranked = compared
        .filter(({ verdict }) => verdict !== 'different')
        .sort((a, b) => b.score - a.score || (a.leader.id < b.leader.id ? -1 : 1));
      const [first, second] = ranked;
      const clear = first && (!second || first.score - second.score >= 0.1 || !isLone(profile));
      if (first?.verdict === 'same' && clear) judgements.push(record(first.leader, profile, first));
      else {
        for (const comparison of ranked)
          judgements.push(record(comparison.leader, profile, { ...comparison, verdict: 'unsure' }));
        block.push(profile);
      }
      if (!isLone(profile))
        for (const other of compared)
          if (other.verdict === 'different') judgements.push(record(other.leader, profile, other));
    }
  }
  return judgements;
}

function record(leader: Profile, profile: Profile, { verdict, score, reasons }: Comparison): Judgement {
  return makeJudgement({
    left: leader.known ?? leader.id,
    right: profile.known ?? profile.id,
    verdict,
    score,
    reasons,
    by: identityBy,
    at: null,
  });
}

/**
 * The blocks that a profile is looked for in. Known things are who they are; a name that is but a noun (“Parliament”) or that
 * knowledge has for several (“Congo”) is somebody else's elsewhere.
 */
export function profileKeys(profile: Profile, { knowledge, lexicon: { nominals } }: IdentitySources): string[] {
  if (profile.body) return [`body ${profile.body}`];
  if (profile.family !== 'person') {
    if (profile.known) return [];
    const shared = (name: string) => knowledge.find(name).filter(({ as }) => as === 'name').length > 1;
    const telling = profile.names.filter((name) => !nominals.has(name.toLowerCase()) && !shared(name));
    return telling.map((name) => `${profile.family} ${name.toLowerCase()}`);
  }
  return [...new Set(profile.names.map((name) => `person ${name.toLowerCase().split(' ').at(-1)}`))];
}

/** What knowledge knows in each article: two articles on the same states speak of the same people. */
export function knownByArticle(profiles: readonly Profile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byArticle = new Map<string, Set<string>>();
  for (const { article, known } of profiles) {
    if (!known) continue;
    const set = byArticle.get(article) ?? new Set();
    byArticle.set(article, set.add(known));
  }
  return byArticle;
}

/** How many known things two articles have in common. */
export function sharedContext(a: Profile, b: Profile, context: ReadonlyMap<string, ReadonlySet<string>>): number {
  const [one, other] = [context.get(a.article), context.get(b.article)];
  if (!one || !other) return 0;
  let shared = 0;
  for (const id of one) if (other.has(id)) shared += 1;
  return shared;
}

function same(left: string, right: string, score: number, reasons: Judgement['reasons']): Judgement {
  return makeJudgement({ left, right, verdict: 'same', score, reasons, by: identityBy, at: null });
}
