import type { Figure } from './figures.ts';
import type { LinkContext } from './link-rule.ts';

/** The figures of the last sentences, the last spoken of first. */
export function recentFigures(index: number, { figures, sentenceOf }: LinkContext, sentences: number): Figure[] {
  const found = new Set<Figure>();
  const here = sentenceOf(index);
  for (let earlier = index - 1; earlier >= 0 && here - sentenceOf(earlier) <= sentences; earlier--) {
    const figure = figures.of(earlier);
    if (figure) found.add(figure);
  }
  return [...found];
}
