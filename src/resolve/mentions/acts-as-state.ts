import type { Token } from '../../model/doc.ts';
import type { MetonymWords } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * Whether a capital or a seat of government stands for its state: “Moscow said”, “supported by Beijing” do;
 * “meeting in Moscow”, “flew to Moscow”, “Moscow airport” do not.
 */
export function actsAsState(head: number, tree: Tree, words: MetonymWords): boolean {
  const token = tree.tokens[tree.firstConjunct(head)] as Token; // an index of a mention's head
  const governor = tree.tokens[token.head];
  const above = governor?.lemma.toLowerCase() ?? '';
  const relation = token.deprel.split(':')[0];
  const modifiers = tree.childrenBy(head, 'amod', 'compound');
  if (modifiers.some((child) => words.placeModifiers.has(tree.tokens[child]?.lemma.toLowerCase() ?? ''))) return false;
  if (isBased(head, tree)) return false;
  switch (relation) {
    case 'nsubj':
      return token.deprel !== 'nsubj:pass' || !words.motion.has(above);
    case 'obj':
    case 'iobj':
      return !words.motion.has(above);
    case 'obl':
    case 'nmod':
      return token.deprel === 'nmod:poss' ? !words.placeNouns.has(above) : preposition();
    case 'compound':
      return !words.placeNouns.has(above) && governor?.upos !== 'PROPN';
    case 'appos':
    case 'flat':
    case 'root':
    case 'list':
    case 'parataxis':
      return false;
    default:
      return true;
  }

  function preposition(): boolean {
    const marks = tree
      .childrenBy(tree.firstConjunct(head), 'case')
      .map((mark) => tree.tokens[mark]?.lemma.toLowerCase() ?? '');
    if (marks.length === 0 || marks.some((mark) => words.placePrepositions.has(mark))) return false;
    return !(marks.some((mark) => words.directionPrepositions.has(mark)) && words.motion.has(above));
  }
}

/** “Brussels-based”: where somebody is. */
function isBased(head: number, tree: Tree): boolean {
  const [next, after] = [tree.tokens[head + 1], tree.tokens[head + 2]];
  return next?.text === '-' && /^(?:based|born|area|bound)$/i.test(after?.text ?? '');
}
