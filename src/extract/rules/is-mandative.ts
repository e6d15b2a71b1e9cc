import type { Token } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * “insisted that Chad leave”, “that talks be held”, “that they must go”: a clause that says what somebody is to do, by its bare
 * verb or by its auxiliary; not “insisted that Chad had left”.
 */
export function isMandative(clause: number, tree: Tree): boolean {
  const auxiliaries = tree.childrenBy(clause, 'aux', 'aux:pass', 'cop').map((child) => tree.tokens[child] as Token); // children are tokens
  if (auxiliaries.length > 0) return auxiliaries.some(({ text }) => /^(be|should|must)$/i.test(text));
  const { upos, text, lemma } = tree.tokens[clause] as Token; // a clause is a token of this tree
  const subject = tree.tokens[tree.child(clause, 'nsubj') ?? -1];
  const isSingular = subject !== undefined && subject.text.toLowerCase() === subject.lemma.toLowerCase();
  return (
    upos === 'VERB' &&
    text.toLowerCase() === lemma.toLowerCase() &&
    isSingular &&
    !/^(I|we|you|they)$/i.test(subject.text)
  );
}
