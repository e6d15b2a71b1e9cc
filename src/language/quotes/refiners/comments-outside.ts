import { sentenceAt } from '../../../model/doc.ts';
import { commentNoun } from '../comment.ts';
import type { Draft, QuoteContext, Refiner } from '../draft.ts';

/** “Rome said that Oslo had paid, a claim that Oslo denied”, “…, which Oslo denies”: what another makes of the words is no part of them. */
export const commentsOutside: Refiner = {
  name: 'comments-outside',
  refine: (drafts, context) => drafts.map((draft) => withoutComment(draft, context)),
};

function withoutComment(draft: Draft, { doc, tree, lexicon, stretchOf }: QuoteContext): Draft {
  if (draft.kind !== 'indirect') return draft;
  const first = doc.sentences[sentenceAt(doc.sentences, draft.start)]?.firstToken ?? 0;
  for (let comma = first; (tree.tokens[comma]?.end ?? draft.end) < draft.end; comma++) {
    if ((tree.tokens[comma]?.start ?? 0) <= draft.start) continue;
    if (tree.tokens[comma]?.text !== ',' || (stretchOf[comma] ?? -1) >= 0) continue;
    const noun = commentNoun(comma + 1, tree, lexicon);
    if ((noun !== null && isJudged(noun, tree)) || isDenied(comma + 1, tree, lexicon))
      return { ...draft, end: tree.tokens[comma - 1]?.end ?? draft.end };
  }
  return draft;
}

/** A clause says what became of it: “a claim that Kyiv rejected”, “a claim denied by Kyiv”; not “a warning that war was near”. */
function isJudged(noun: number, tree: QuoteContext['tree']): boolean {
  return tree.children(noun).some((child) => {
    const relation = tree.tokens[child]?.deprel;
    return (
      child > noun && (relation === 'acl:relcl' || (relation === 'acl' && tree.child(child, 'mark') === undefined))
    );
  });
}

function isDenied(which: number, tree: QuoteContext['tree'], lexicon: QuoteContext['lexicon']): boolean {
  const { text = '', deprel, head = -1 } = tree.tokens[which] ?? {};
  const verb = tree.tokens[head]?.lemma.toLowerCase() ?? '';
  return /^which$/i.test(text) && deprel === 'obj' && lexicon.reportingVerbs.get(verb)?.kind === 'deny';
}
