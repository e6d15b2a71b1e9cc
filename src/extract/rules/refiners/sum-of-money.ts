import type { DraftContext } from '../draft.ts';

/** How far a sum may stand from its event in the tree. */
const mostSteps = 5;

/** The sum of money that hangs on the trigger, in the words of the text: “$40 million”, “2.5 billion euros”. */
export function sumNear({ doc, tree, sentence, match, lexicon }: DraftContext): string | null {
  const { values, currencies } = lexicon.numbers;
  const isCurrency = (index: number) => {
    const token = tree.tokens[index];
    return token !== undefined && [token.text, token.lemma].some((word) => currencies.has(word.toLowerCase()));
  };
  const isNumber = (index: number) => {
    const word = tree.tokens[index]?.text.toLowerCase() ?? '';
    return /^\d[\d.,]*$/.test(word) || values.has(word);
  };
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (!isNumber(index) || isNumber(index - 1)) continue;
    let last = index;
    while (last + 1 < sentence.endToken && isNumber(last + 1)) last += 1;
    const [first, end] = isCurrency(index - 1)
      ? [index - 1, last]
      : isCurrency(last + 1)
        ? [index, last + 1]
        : [-1, -1];
    const over = match.tokens.some((token) => isWithin(tree.tokens[token]?.head ?? -1, first, end)); // “$40 million in aid”
    if (first < 0 || (!over && !hangsOn(index, match.tokens, tree.tokens))) continue;
    return doc.article.text.slice(tree.tokens[first]?.start, tree.tokens[end]?.end).replace(/\s+/g, ' ');
  }
  return null;
}

const isWithin = (token: number, first: number, last: number): boolean => token >= first && token <= last;

function hangsOn(word: number, trigger: readonly number[], tokens: DraftContext['tree']['tokens']): boolean {
  let at = word;
  for (let steps = 0; steps <= mostSteps && at >= 0; steps++) {
    if (trigger.includes(at)) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
