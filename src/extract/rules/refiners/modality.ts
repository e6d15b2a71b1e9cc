import { type Modality, modalities } from '../../../model/claim.ts';
import type { ModalityWords } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import type { Refiner } from '../draft.ts';
import { ownsItsClause, scopeAbove, withParticle } from './climb.ts';

/**
 * “may have fired”, “plans to visit”, “if troops invade”, “urged it to withdraw”: the weakest of what the auxiliaries,
 * adverbs, conjunctions and governing words make of the event.
 */
export const modality: Refiner = {
  name: 'modality',
  refine(draft, { tree, match, lexicon }) {
    const found = new Set<Modality>([draft.modality]);
    const add = (value: Modality | undefined) => value && found.add(value);
    const path = [match.predicate, ...match.tokens.filter((token) => token !== match.predicate)];
    for (const token of path) for (const value of besides(token, tree, lexicon.modality)) add(value);
    add(phraseBefore(match.predicate, tree, lexicon.modality));
    for (const { token, governor, relation } of scopeAbove(match.predicate, tree, lexicon)) {
      if (!match.tokens.includes(governor)) add(above(token, governor, relation, tree, lexicon.modality));
      for (const value of besides(governor, tree, lexicon.modality)) add(value);
    }
    if (isConditional(match.predicate, tree, lexicon.modality)) add('conditional');
    const value = weakest(found);
    return value === draft.modality ? draft : { ...draft, modality: value };
  },
};

/** Conditional outweighs demanded, demanded possible, possible planned: the order in which they take away from a fact. */
const byWeakness: readonly Modality[] = ['conditional', 'demanded', 'possible', 'planned', 'asserted'];

function weakest(found: ReadonlySet<Modality>): Modality {
  return byWeakness.find((value) => found.has(value)) ?? modalities[0];
}

/** What stands beside a word of the path: its auxiliaries, its adverbs. A second conjunct shares those of the first. */
function besides(token: number, tree: Tree, words: ModalityWords): Modality[] {
  const own = tree.children(token).flatMap((child) => {
    const { lemma, text, deprel } = tree.tokens[child] as { lemma: string; text: string; deprel: string }; // children are tokens
    if (deprel === 'aux')
      return words.auxiliaries.get(text.toLowerCase()) ?? words.auxiliaries.get(lemma.toLowerCase()) ?? [];
    if (deprel === 'advmod') return words.adverbs.get(lemma.toLowerCase()) ?? [];
    return [];
  });
  const head = tree.tokens[token]?.head ?? -1;
  const shares = tree.tokens[token]?.deprel === 'conj' && head >= 0 && !ownsItsClause(token, tree);
  return shares ? [...own, ...besides(head, tree, words)] : own;
}

/** “is to visit”, “is believed to hold”: the words right before the predicate, adverbs left out. */
function phraseBefore(predicate: number, tree: Tree, { phrases }: ModalityWords): Modality | undefined {
  const before: string[] = [];
  for (let at = predicate - 1; at >= 0 && before.length < 4; at--) {
    const token = tree.tokens[at];
    if (!token || token.upos === 'PUNCT') break;
    if (token.upos !== 'ADV') before.unshift(token.text.toLowerCase());
    const value = phrases.get(before.join(' '));
    if (value) return value;
  }
  return undefined;
}

function above(
  token: number,
  governor: number,
  relation: string,
  tree: Tree,
  words: ModalityWords,
): Modality | undefined {
  const { lemma, upos } = tree.tokens[governor] as { lemma: string; upos: string }; // a governor is a token
  if (relation === 'conj') return undefined;
  if (upos === 'NOUN') return words.nouns.get(lemma.toLowerCase());
  const complement =
    relation === 'xcomp' ||
    relation === 'advcl' ||
    relation === 'ccomp' ||
    relation === 'csubj' ||
    tree.tokens[token]?.upos === 'NOUN';
  return complement ? words.verbs.get(withParticle(governor, tree)) : undefined;
}

/** Inside an if-clause, or what the main clause of one tells. What is said in an if-clause is said all the same. */
function isConditional(predicate: number, tree: Tree, words: ModalityWords): boolean {
  const isCondition = (clause: number) =>
    isInverted(clause, tree) ||
    tree
      .childrenBy(clause, 'mark')
      .some((mark) => words.conjunctions.has(tree.tokens[mark]?.lemma.toLowerCase() ?? ''));
  let inMain = true; // until an adverbial clause is left upwards, what hangs above is the predicate's own condition
  for (let at = predicate, below = -1; at >= 0; below = at, at = tree.tokens[at]?.head ?? -1) {
    if (isCondition(at)) return true;
    if (inMain && tree.childrenBy(at, 'advcl').some((clause) => clause !== below && isCondition(clause))) return true;
    const relation = tree.tokens[at]?.deprel.split(':')[0] ?? '';
    if (!['xcomp', 'obj', 'conj', 'advcl', 'nmod', 'obl'].includes(relation)) return false;
    if (relation === 'advcl' || relation === 'conj') inMain = false;
  }
  return false;
}

/** “Should the troops leave, …”, “Had they attacked, …”: an auxiliary before the subject of an adverbial clause. */
function isInverted(clause: number, tree: Tree): boolean {
  const subject = tree.child(clause, 'nsubj');
  const auxiliary = tree.child(clause, 'aux', 'aux:pass', 'cop');
  return (
    subject !== undefined &&
    auxiliary !== undefined &&
    auxiliary < subject &&
    /^(should|had|were)$/i.test(tree.tokens[auxiliary]?.text ?? '')
  );
}
