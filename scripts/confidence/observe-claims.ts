import { basename, dirname } from 'node:path';
import { build } from '../../src/pipeline/build.ts';
import { createNewsPreset } from '../../src/pipeline/presets.ts';
import { loadResources, type Resources } from '../../src/pipeline/resources.ts';
import { type GoldArticle, readGold } from '../score/gold-claims.ts';
import { createClaimJudge } from '../score/judge-claims.ts';
import type { Example } from './fit-logistic.ts';

/** An article's claims to learn from; the set is the folder or list that the article came in. */
export interface ObservedArticle {
  readonly set: string;
  readonly examples: readonly Example[];
}

/** Reads the articles of the gold files and judges every claim by the answers. */
export async function observeClaims(files: readonly string[], cache: string | undefined): Promise<ObservedArticle[]> {
  const resources = watchingEveryFeature(loadResources());
  const preset = createNewsPreset(resources, cache ? { cache } : {});
  const observed: ObservedArticle[] = [];
  for (const [set, gold] of groupSets(files)) {
    const { corpus } = await build(['-'], resources, preset, { stdin: linesOf(gold) });
    const entities = new Map<string, (typeof corpus.entities)[number]>(
      corpus.entities.map((entity) => [entity.id, entity]),
    );
    for (const answers of gold) {
      const judge = createClaimJudge(answers, entities, resources.ontology);
      const claims = corpus.claims.filter(
        (claim) => claim.evidence.article === answers.article.id && judge.counts(claim),
      );
      const examples = claims.map((claim) => ({
        features: (claim.reasons ?? []).map(({ name }) => name),
        right: judge.isRight(claim),
      }));
      observed.push({ set, examples });
    }
  }
  await preset.close();
  return observed;
}

/** A file that is a list is a set; files of one article each are a set by their folder. */
function groupSets(files: readonly string[]): Map<string, GoldArticle[]> {
  const sets = new Map<string, GoldArticle[]>();
  for (const file of files) {
    const gold = readGold([file]);
    const set = basename(gold.length > 1 ? file : dirname(file));
    sets.set(set, [...(sets.get(set) ?? []), ...gold]);
  }
  return sets;
}

/** Every feature is a reason, with a weight too small to matter. */
function watchingEveryFeature(resources: Resources): Resources {
  const confidence = { base: 0, levels: [], weights: { get: () => Number.EPSILON } };
  return { ...resources, lexicon: { ...resources.lexicon, confidence } };
}

async function* linesOf(gold: readonly GoldArticle[]): AsyncGenerator<Uint8Array> {
  for (const { article } of gold) yield new TextEncoder().encode(`${JSON.stringify(article)}\n`);
}
