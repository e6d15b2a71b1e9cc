import type { Token } from '../../model/doc.ts';
import { mayStandFor } from './binding.ts';
import type { Figure } from './figures.ts';
import type { LinkContext } from './link-rule.ts';
import type { PronounCandidate } from './pronoun-choice.ts';

/** How many sentences back candidates are looked for. */
const reach = 4;

/** The candidates for a pronoun that syntax allows, the nearest first; each figure once. */
export function pronounCandidates(index: number, context: LinkContext): PronounCandidate[] {
  const { mentions, doc, tree, sentenceOf } = context;
  const here = sentenceOf(index);
  const from = doc.sentences[Math.max(0, here - reach)]?.firstToken ?? 0;
  const seen = new Set<Figure>();
  const found: PronounCandidate[] = [];
  for (let head = (mentions[index]?.head ?? 0) - 1; head >= from; head--) {
    const candidate = headedCandidate(head, context);
    if (!candidate) continue;
    const { figure, mention } = candidate;
    if (figure && seen.has(figure)) continue;
    const span =
      mention === undefined ? (tree.tokens[head] as Token) : (mentions[mention]?.phrase ?? mentions[mention]);
    if (!span || !mayStandFor(index, head, span, context)) continue;
    if (figure) seen.add(figure);
    found.push(candidate);
  }
  return found;
}

function headedCandidate(head: number, { mentions, figures, tree, headedBy }: LinkContext): PronounCandidate | null {
  const mention = headedBy(head);
  if (mention !== undefined) {
    const figure = figures.of(mention);
    const isInsideName = mentions[mention]?.kind === 'nominal' && tree.tokens[head]?.deprel === 'compound'; // “student protesters”
    return figure && mentions[mention]?.kind !== 'adjective' && !isInsideName ? { head, mention, figure } : null;
  }
  const { upos, deprel } = tree.tokens[head] as Token; // head is a token before the pronoun
  const noun = upos === 'NOUN' || upos === 'PROPN';
  return noun && !/^(?:compound|flat|nmod:unmarked|obl:unmarked|nmod:desc)/.test(deprel) ? { head } : null;
}
