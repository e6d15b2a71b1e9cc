import type { Token } from '../../../model/doc.ts';
import type { ModalityWords } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import { phraseEndingAt } from './phrases.ts';

/**
 * Inside an if-clause, or what the main clause of one tells: “if troops invade, Kenya will close the port”. What is said in
 * an if-clause is said all the same, so a finite complement ends the way up. Whoever “has threatened to leave if …” has
 * threatened: where only conditions `above` count, those that hang on the predicate itself belong to what is said.
 */
export function isConditional(predicate: number, tree: Tree, words: ModalityWords, count: 'all' | 'above'): boolean {
  let inMain = true; // until an adverbial clause is left upwards, what hangs above is the predicate's own condition
  for (let at = predicate, below = -1; at >= 0; below = at, at = tree.tokens[at]?.head ?? -1) {
    if (isCondition(at, tree, words)) return true;
    const conditions =
      inMain && (count === 'all' || at !== predicate) ? tree.childrenBy(at, 'advcl', 'obl', 'advmod') : [];
    const holds = (clause: number) => holdsCondition(clause, tree, words) && !isConceded(clause, tree);
    if (conditions.some((clause) => clause !== below && holds(clause))) return true;
    const relation = tree.tokens[at]?.deprel.split(':')[0] ?? '';
    if (!climbable.has(relation) && !isProviso(tree.tokens[at]?.head ?? -1, tree, words)) return false;
    if (relation === 'advcl' || relation === 'conj') inMain = false;
  }
  return false;
}

/** “will stay even if it loses”: it does so whatever happens. */
function isConceded(clause: number, tree: Tree): boolean {
  const marks = tree.childrenBy(clause, 'mark');
  return marks.some((mark) => /^even$/i.test(tree.tokens[mark - 1]?.text ?? ''));
}

const climbable: ReadonlySet<string> = new Set(['xcomp', 'obj', 'conj', 'advcl', 'nmod', 'obl', 'nsubj']);

/** “so long as it shelters him”: the parser may put the clause below the adverb. */
function holdsCondition(clause: number, tree: Tree, words: ModalityWords): boolean {
  if (isCondition(clause, tree, words)) return true;
  const { lemma, deprel, upos } = tree.tokens[clause] as Token; // a clause is a token of this tree
  const spelledOut = tree.child(clause, 'nmod', 'acl', 'ccomp') !== undefined; // “in the event of a strike”, not “at the 2019 event”
  if (deprel === 'obl' && spelledOut && words.nouns.get(lemma.toLowerCase()) === 'conditional') return true;
  return upos === 'ADV' && tree.childrenBy(clause, 'advcl').some((below) => isCondition(below, tree, words));
}

function isCondition(clause: number, tree: Tree, words: ModalityWords): boolean {
  const marks = tree.childrenBy(clause, 'mark', 'case').flatMap((mark) => [mark, ...tree.childrenBy(mark, 'fixed')]);
  const isListed = (token: number) =>
    words.conjunctions.has(tree.tokens[token]?.lemma.toLowerCase() ?? '') ||
    phraseEndingAt(token, tree, words.conjunctions) !== undefined;
  return (
    marks.some((mark) => mark < clause && isListed(mark)) || isInverted(clause, tree) || isProviso(clause, tree, words)
  );
}

/** “Provided the rebels disarm, …”: the participle stands for a conjunction. */
function isProviso(clause: number, tree: Tree, { conjunctions }: ModalityWords): boolean {
  const token = tree.tokens[clause];
  return (
    token?.upos === 'VERB' &&
    conjunctions.has(token.text.toLowerCase()) &&
    tree.child(clause, 'nsubj', 'aux', 'aux:pass') === undefined
  );
}

/** “Should the troops leave, …”, “Had they attacked, …”: an auxiliary before the subject of an adverbial clause. */
function isInverted(clause: number, tree: Tree): boolean {
  const subject = tree.child(clause, 'nsubj', 'expl');
  const auxiliary = tree.child(clause, 'aux', 'aux:pass', 'cop');
  if (subject === undefined || auxiliary === undefined || auxiliary > subject) return false;
  return /^(should|had|were)$/i.test(tree.tokens[auxiliary]?.text ?? '');
}
