import { contains } from '../../../model/span.ts';
import type { DraftContext, Refiner } from '../draft.ts';

/** “Did Moscow arm the rebels?”, “‘Who armed them?’ he asked”, “asked whether it would leave”: a question claims nothing. */
export const questions: Refiner = {
  name: 'questions',
  refine(draft, context) {
    const { doc, sentence, tree, match } = context;
    const trigger = tree.tokens[match.predicate];
    const quoted = doc.quotes.find((quote) => quote.kind !== 'indirect' && trigger && contains(quote, trigger));
    const words = doc.article.text.slice(sentence.start, Math.min(sentence.end, quoted?.end ?? sentence.end));
    const asked = /\?["'”’)\]]*\s*$/.test(words) || isAskedWhether(context);
    return asked ? { dropped: 'a question claims nothing' } : draft;
  },
};

/** The clause of a “whether” that a verb of asking takes. */
function isAskedWhether({ tree, match, lexicon }: DraftContext): boolean {
  const { head = -1 } = tree.tokens[match.predicate] ?? {};
  if (lexicon.reportingVerbs.get(tree.tokens[head]?.lemma.toLowerCase() ?? '')?.kind !== 'ask') return false;
  return tree.childrenBy(match.predicate, 'mark').some((mark) => /^(whether|if)$/i.test(tree.tokens[mark]?.text ?? ''));
}
