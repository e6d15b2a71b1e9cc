import type { Mention, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import { typeOfNoun } from './nominal-mentions.ts';

/** Personal pronouns, each with the widest type that it may stand for; what it does stand for is coreference's to say. */
export function pronounMentions(first: number, end: number, tree: Tree, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let index = first; index < end; index++) {
    const token = tree.tokens[index] as Token; // first ≤ index < end
    if (token.upos !== 'PRON' || tree.child(index, 'det') !== undefined || isNobody(index, tree, lexicon)) continue; // “the i reported”
    const type = lexicon.pronouns.personal.get(token.text.toLowerCase())?.type;
    if (type) mentions.push({ start: token.start, end: token.end, head: index, type, kind: 'pronoun' });
  }
  return mentions;
}

/** “It rained”, “it is time for talks to begin”, “it was a mistake to withdraw”: the subject is the clause, or nothing. */
function isNobody(index: number, tree: Tree, lexicon: Lexicon): boolean {
  const { text, deprel, head } = tree.tokens[index] as Token; // an index of a token
  if (deprel === 'expl') return true;
  if (!/^it$/i.test(text) || !deprel.startsWith('nsubj') || tree.child(head, 'cop') === undefined) return false;
  const noun = tree.tokens[head]?.upos === 'NOUN' && typeOfNoun(head, tree, lexicon) === undefined; // “the first state to sign”
  return tree.childrenBy(head, 'acl', 'ccomp', 'csubj', 'advcl', 'xcomp').some((clause) => {
    const [mark] = tree.childrenBy(clause, 'mark').map((child) => tree.tokens[child]?.text.toLowerCase());
    return mark === 'for' || (noun && tree.tokens[clause]?.deprel !== 'advcl' && (mark === 'to' || mark === 'that'));
  });
}
