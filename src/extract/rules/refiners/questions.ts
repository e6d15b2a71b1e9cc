import { contains } from '../../../model/span.ts';
import type { Tree } from '../../../model/tree.ts';
import type { Refiner } from '../draft.ts';

/** “Did Moscow arm the rebels?”, “‘Who armed them?’ he asked”, “asked whether Moscow armed them”: a question claims nothing. */
export const questions: Refiner = {
  name: 'questions',
  refine(draft, { doc, sentence, tree, match }) {
    const trigger = tree.tokens[match.predicate];
    const quoted = doc.quotes.find((quote) => quote.kind !== 'indirect' && trigger && contains(quote, trigger));
    const words = doc.article.text.slice(sentence.start, Math.min(sentence.end, quoted?.end ?? sentence.end));
    if (isAsked(match.predicate, tree)) return { dropped: 'what is only asked is not claimed' };
    return /\?["'”’)\]]*\s*$/.test(words) ? { dropped: 'a question claims nothing' } : draft;
  },
};

/** Inside “whether …”, or an “if” that a verb of asking or knowing takes. */
function isAsked(predicate: number, tree: Tree): boolean {
  for (let at = predicate; at >= 0; at = tree.tokens[at]?.head ?? -1) {
    const marks = tree.childrenBy(at, 'mark').map((mark) => tree.tokens[mark]?.text.toLowerCase());
    if (marks.includes('whether') || (marks.includes('if') && tree.tokens[at]?.deprel === 'ccomp')) return true;
    if (/^(acl:relcl|parataxis|conj)$/.test(tree.tokens[at]?.deprel ?? '')) return false;
  }
  return false;
}
