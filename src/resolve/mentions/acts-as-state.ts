import type { Token } from '../../model/doc.ts';
import type { MetonymWords } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * Whether a capital or a seat of government stands for its state: “Moscow said”, “supported by Beijing” do;
 * “meeting in Moscow”, “flew to Moscow”, “north of Moscow”, “the Moscow deadline” do not. A seat or nickname (“the Kremlin”) is
 * no city: it acts before any noun.
 */
export function actsAsState(head: number, tree: Tree, words: MetonymWords, isCapital = true): boolean {
  const token = tree.tokens[tree.firstConjunct(head)] as Token; // an index of a mention's head
  const governor = tree.tokens[token.head];
  const above = governor?.lemma.toLowerCase() ?? '';
  const relation = token.deprel.split(':')[0];
  const modifiers = tree.childrenBy(head, 'amod', 'compound');
  if (modifiers.some((child) => words.placeModifiers.has(tree.tokens[child]?.lemma.toLowerCase() ?? ''))) return false;
  if (isBased(head, tree) || (isCapital && tree.child(head, 'det') !== undefined)) return false; // “another Madrid”
  const place = words.placeNouns.has(above) || words.motion.has(above);
  switch (relation) {
    case 'nsubj':
      return governor?.upos === 'NOUN' || token.deprel === 'nsubj:pass' ? !place : true; // “Paris was a city”
    case 'obj':
    case 'iobj':
      return !words.motion.has(above);
    case 'obl':
    case 'nmod':
      return token.deprel === 'nmod:poss' ? !words.placeNouns.has(above) : preposition();
    case 'compound':
      if (isCapital) return words.actingNouns.has(above);
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
    return !(marks.some((mark) => words.directionPrepositions.has(mark)) && place);
  }
}

/** “Brussels-based”: where somebody is. */
function isBased(head: number, tree: Tree): boolean {
  const [next, after] = [tree.tokens[head + 1], tree.tokens[head + 2]];
  return next?.text === '-' && /^(?:based|born|area|bound)$/i.test(after?.text ?? '');
}
