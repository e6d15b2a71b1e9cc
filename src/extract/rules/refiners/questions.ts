import { contains } from '../../../model/span.ts';
import type { Refiner } from '../draft.ts';

/** “Did Moscow arm the rebels?”, “‘Who armed them?’ he asked”: a question claims nothing. */
export const questions: Refiner = {
  name: 'questions',
  refine(draft, { doc, sentence, tree, match }) {
    const trigger = tree.tokens[match.predicate];
    const quoted = doc.quotes.find((quote) => quote.kind !== 'indirect' && trigger && contains(quote, trigger));
    const words = doc.article.text.slice(sentence.start, Math.min(sentence.end, quoted?.end ?? sentence.end));
    return /\?["'”’)\]]*\s*$/.test(words) ? { dropped: 'a question claims nothing' } : draft;
  },
};
