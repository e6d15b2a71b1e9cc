import type { Token } from '../../model/doc.ts';
import type { LanguageWords } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * Whether a nationality's word is a language, and so nobody's: “speaks Spanish”, “broadcasts in Arabic and Urdu”, “the English
 * language”, “German language studies”, “French-speaking”. “In Spanish waters” and “studied the Chinese” are not.
 */
export function isLanguage(word: number, tree: Tree, words: LanguageWords): boolean {
  const lemmaOf = (index: number) => tree.tokens[index]?.lemma.toLowerCase() ?? '';
  const { deprel, head } = tree.tokens[word] as Token; // a mention's head is a token
  const [hyphen, joined] = [tree.tokens[word + 1], tree.tokens[word + 2]];
  if (hyphen?.text === '-')
    return words.joined.has(joined?.text.toLowerCase() ?? '') || words.joined.has(lemmaOf(word + 2));
  if (deprel === 'amod' || deprel === 'compound')
    return words.nouns.has(lemmaOf(word + 1)) && [word + 1, tree.tokens[word + 1]?.head].includes(head);
  const first = tree.firstConjunct(word);
  if ([first, word].some((one) => tree.child(one, 'det') !== undefined || tree.child(one, 'amod') !== undefined))
    return false;
  const above = tree.tokens[first] as Token; // a conjunct is a token
  if (above.deprel === 'obj') return words.verbs.has(lemmaOf(above.head));
  return tree.childrenBy(first, 'case').some((mark) => words.prepositions.has(lemmaOf(mark)));
}
