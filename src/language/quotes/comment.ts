import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';

/** “a charge (that Muscat rejects)”, “an old claim (denied by Oslo)”: the token whose word begins it names what was said anew. */
export function commentNoun(first: number, tree: Tree, lexicon: Lexicon): number | null {
  if (!/^(?:a|an)$/i.test(tree.tokens[first]?.text ?? '')) return null;
  const noun = tree.tokens.slice(first + 1, first + 4).findIndex(({ upos }) => upos === 'NOUN');
  const lemma = tree.tokens[first + 1 + noun]?.lemma.toLowerCase() ?? '';
  return noun >= 0 && lexicon.reportingNouns.has(lemma) ? first + 1 + noun : null;
}
