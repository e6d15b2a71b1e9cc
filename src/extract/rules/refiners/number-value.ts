import type { NumberWords } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';

/**
 * The number before a noun, or that stands for it: “12 people”, “at least two hundred”, “12 were killed”. Null for
 * “dozens”, a range, a share and whatever is no whole number.
 */
export function countAt(noun: number, tree: Tree, { values }: NumberWords): number | null {
  const modifier = tree.child(noun, 'nummod');
  const head = modifier ?? (tree.tokens[noun]?.upos === 'NUM' ? noun : undefined);
  if (head === undefined) return null;
  const [tens, hyphen] = [
    values.get(tree.tokens[head - 2]?.text.toLowerCase() ?? '') ?? 0,
    tree.tokens[head - 1]?.text,
  ];
  const ones = values.get(tree.tokens[head]?.text.toLowerCase() ?? '') ?? 0;
  if (hyphen === '-' && tens >= 20 && tens < 100 && ones > 0 && ones < 10) return tens + ones; // “twenty-five”
  const [before, after] = [tree.tokens[head - 1], tree.tokens[head + 1]];
  if ([before, after].some((token) => token !== undefined && /^(?:-|–|to|%|percent|per)$/i.test(token.text)))
    return null;
  if (after?.text === ',' && /^\d/.test(tree.tokens[head + 2]?.text ?? '') && isOneWord(head, head + 2, tree))
    return null; // “2,00,000”
  let first = head;
  while (isNumber(first - 1, tree, values) && tree.tokens[first - 1]?.head === head) first -= 1;
  const words = tree.tokens.slice(first, head + 1).map(({ text }) => text.toLowerCase());
  return numberIn(words, values);
}

/** “two hundred” multiplies, “twenty five” adds, “38” is itself. */
export function numberIn(words: readonly string[], values: ReadonlyMap<string, number>): number | null {
  let total: number | null = null;
  for (const part of words.flatMap((word) => (/\p{L}/u.test(word) ? word.split('-') : [word]))) {
    const value = /^\d{1,3}(?:,\d{3})+$|^\d+$/.test(part) ? Number(part.replaceAll(',', '')) : values.get(part);
    if (value === undefined) return null;
    if (total === null) total = value;
    else total = value >= 100 && value > total ? total * value : total + value;
  }
  return total;
}

function isOneWord(first: number, last: number, tree: Tree): boolean {
  const tokens = tree.tokens.slice(first, last + 1);
  return tokens.every(({ start }, at) => at === 0 || start === tokens[at - 1]?.end);
}

function isNumber(index: number, tree: Tree, values: ReadonlyMap<string, number>): boolean {
  const word = tree.tokens[index]?.text.toLowerCase() ?? '';
  return values.has(word) || /^\d[\d,]*$/.test(word);
}
