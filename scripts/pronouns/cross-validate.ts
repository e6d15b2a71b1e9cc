import { chancesOf, likely } from '../../src/resolve/coreference/personal-pronoun.ts';
import type { Features, PronounKind } from '../../src/resolve/coreference/pronoun-choice.ts';
import { fitWeights, type Lesson } from './fit-weights.ts';

const parts = 5;

/** Of the links that would be made in documents not taught from: how many, and how many of them right. */
export function crossValidate(
  kind: PronounKind,
  documents: readonly (readonly Lesson[])[],
): {
  pronouns: number;
  links: number;
  right: number;
} {
  const count = { pronouns: 0, links: 0, right: 0 };
  for (let part = 0; part < parts; part++) {
    const weights = fitWeights(documents.filter((_, index) => index % parts !== part).flat());
    for (const { features, linkable, right } of documents.filter((_, index) => index % parts === part).flat()) {
      const chances = chancesOf(features, weights);
      const best = chances.indexOf(Math.max(...chances));
      count.pronouns += 1;
      if (!linkable[best] || (chances[best] as number) < likely(kind, features.at(-1) as Features)) continue;
      count.links += 1;
      count.right += Number(right.includes(best));
    }
  }
  return count;
}
