import type { Traits } from './figures.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';
import { pronounCandidates } from './pronoun-candidates.ts';
import type { Features, PronounCandidate, PronounChoice, PronounKind } from './pronoun-choice.ts';
import { candidateFeatures, noneFeatures } from './pronoun-features.ts';

/**
 * How likely the best must be to be taken: from here on six of seven links are right in GUM's dev documents, which are not
 * taught from; of “they” three of four hold on the train documents. “It” is given to the wrong thing most easily, “its” less so.
 */
export function likely(kind: PronounKind, none: Features): number {
  if (kind === 'thing') return none.has('none-owner') ? 0.5 : 0.7;
  return kind === 'person' ? 0.5 : 0.45;
}

/**
 * “he”, “she”, “they”, “it”: of all that syntax allows, what stands out by the weights that a script taught on the annotated
 * documents of GUM (`scripts/teach-pronouns.ts`). Where nothing is likely enough it abstains: an unresolved pronoun is better
 * than a wrong name.
 */
export const personalPronoun: LinkRule = {
  name: 'pronoun',
  link(index, context) {
    const choice = weighPronoun(index, context);
    if (choice) context.watchPronoun?.(index, choice);
    const weights = choice && context.lexicon.pronounWeights.get(choice.kind);
    if (!weights) return null;
    const chances = chancesOf(choice.features, weights);
    const best = chances.indexOf(Math.max(...chances));
    const mention = choice.candidates[best]?.mention;
    const chance = chances[best] as number; // an index of the list
    return mention === undefined || chance < likely(choice.kind, choice.features.at(-1) as Features)
      ? null
      : { mention, score: Math.min(0.92, chance) };
  },
};

/** What a pronoun of the third person may stand for, each with its features; null for other words. */
function weighPronoun(index: number, context: LinkContext): PronounChoice | null {
  const traits = context.traitsOf(index);
  if (traits.pronoun?.person !== 'third' || traits.pronoun.reflexive) return null;
  const kind = kindOf(traits);
  const candidates = pronounCandidates(index, context).filter((candidate) => agrees(candidate, traits, kind, context));
  const features = candidates.map((candidate, rank) => candidateFeatures(candidate, rank, index, context));
  return { kind, candidates, features: [...features, noneFeatures(index, candidates.length, context)] };
}

/** How likely each is, all together one. */
export function chancesOf(features: readonly Features[], weights: ReadonlyMap<string, number>): number[] {
  const scores = features.map((list) => {
    let score = 0;
    for (const [name, value] of list) score += value * (weights.get(name) ?? 0);
    return score;
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function kindOf({ gender, number }: Traits): PronounKind {
  return gender ? 'person' : number === 'many' ? 'many' : 'thing';
}

/** What grammar rules out: “she” is no organisation, “it” is no person and no crowd. */
function agrees({ figure }: PronounCandidate, traits: Traits, kind: PronounKind, { ontology }: LinkContext): boolean {
  if (!figure) return kind !== 'person';
  const personal = ontology.isA(figure.type, 'person');
  if (kind === 'person')
    return personal && figure.number !== 'many' && !(figure.gender && figure.gender !== traits.gender);
  if (kind === 'thing') return !personal && figure.number !== 'many';
  return !(personal && figure.gender !== undefined);
}
