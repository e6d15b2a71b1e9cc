import type { Claim } from '../../../model/claim.ts';
import type { ConfidenceLevel, ConfidenceWeights } from '../../../model/confidence-weights.ts';

/**
 * How likely a claim with these features is right, with the features that say so: a logistic model that stands in
 * `seeds/lexicon/confidence.yaml`. The values of the reasons are log-odds; with the base they add up to the model's chance,
 * and the confidence is the share of claims of such a chance that were right.
 */
export function weighConfidence(
  features: readonly string[],
  { base, weights, levels }: ConfidenceWeights,
): Pick<Claim, 'confidence' | 'reasons'> {
  const reasons = features.flatMap((name) => {
    const value = weights.get(name);
    return value ? [{ name, value }] : [];
  });
  const sum = reasons.reduce((total, { value }) => total + value, base);
  return { confidence: levelOf(1 / (1 + Math.exp(-sum)), levels), reasons };
}

export function levelOf(chance: number, levels: readonly ConfidenceLevel[]): number {
  return levels.findLast(({ from }) => chance >= from)?.share ?? chance;
}
