import type { SenseContext } from './choose-sense.ts';
import { isPerson } from './choose-sense.ts';
import { type TokenRange, wordsOf } from './token-spans.ts';

const placing: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'into',
  'inside',
  'outside',
  'across',
  'around',
  'through',
]);

/**
 * “Maduro expelled the envoy”, “Berg said …”: a lone word that the reader takes for a place is somebody where it is the family
 * name of people who are known and the name of no place, or where it says something and is not known at all.
 */
export function isFigure(range: TokenRange, head: number, { tree, lexicon, article }: SenseContext): boolean {
  if (range.end - range.first !== 1) return false;
  const marks = tree.childrenBy(head, 'case').map((mark) => tree.tokens[mark]?.text.toLowerCase() ?? '');
  if (marks.some((mark) => placing.has(mark))) return false;
  const known = article.knowledge.find(wordsOf(range, tree.tokens));
  if (known.length > 0) return known.every(({ entry }) => isPerson(entry));
  const { deprel, head: verb = -1 } = tree.tokens[head] ?? {};
  return deprel === 'nsubj' && lexicon.reportingVerbs.has(tree.tokens[verb]?.lemma.toLowerCase() ?? '');
}
