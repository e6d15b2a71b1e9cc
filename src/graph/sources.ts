/** However many say it, somebody may be wrong. */
const mostConfidence = 0.99;

/** What one source says, with the confidence in reading it. */
export interface Testimony {
  readonly source: string;
  readonly confidence: number;
}

export function countSources(testimonies: Iterable<Testimony>): number {
  const sources = new Set<string>();
  for (const { source } of testimonies) sources.add(source);
  return sources.size;
}

/**
 * Noisy-or over independent sources, each with its best reading: the probability that not all are misread,
 * at most 0.99, to 4 decimals.
 */
export function jointConfidence(testimonies: Iterable<Testimony>): number {
  const best = new Map<string, number>();
  for (const { source, confidence } of testimonies) {
    best.set(source, Math.max(confidence, best.get(source) ?? 0));
  }
  // Sorted, since a product of floats depends on its order.
  const wrong = [...best.values()].sort((a, b) => a - b).reduce((product, value) => product * (1 - value), 1);
  return Math.round(Math.min(1 - wrong, mostConfidence) * 1e4) / 1e4;
}
