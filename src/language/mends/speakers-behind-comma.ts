import type { Tree } from '../../model/tree.ts';
import { type Arc, lemmaOf, type Mend, type MendWords } from './mend.ts';

/**
 * “…, killing five people, activists and a monitor reported”: a verb of saying that ends the sentence and has nobody to say it
 * takes the conjuncts behind the comma, which the parser joins to those before it.
 */
export function speakersBehindComma({ reportingVerbs }: MendWords): Mend {
  return {
    name: 'speakers-behind-comma',
    mend({ tree, sentence }) {
      for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
        const { upos, deprel, head = -1 } = tree.tokens[verb] ?? {};
        if (upos !== 'VERB' || deprel !== 'acl' || head > verb || !reportingVerbs.has(lemmaOf(verb, tree))) continue;
        const speakers = isBareEnd(verb, sentence.endToken, tree) ? joinedBehindComma(head, verb, tree) : [];
        const root = rootAbove(head, tree);
        const [first, ...others] = speakers;
        if (first === undefined) continue;
        return [
          { token: verb, head: root, deprel: 'parataxis' },
          { token: first, head: verb, deprel: 'nsubj' },
          ...others.map((token): Arc => ({ token, head: first, deprel: 'conj' })),
        ];
      }
      return [];
    },
  };
}

/** Nothing hangs on it, and only the full stop follows. */
function isBareEnd(verb: number, end: number, tree: Tree): boolean {
  const isMark = (token: number) => tree.tokens[token]?.upos === 'PUNCT';
  const rest = Array.from({ length: end - verb - 1 }, (_, index) => verb + 1 + index);
  return tree.children(verb).every(isMark) && rest.every(isMark);
}

/** All conjuncts of a noun, where a comma opens the first of them and the last ends at the verb. */
function joinedBehindComma(noun: number, verb: number, tree: Tree): number[] {
  const conjuncts = tree.childrenBy(noun, 'conj');
  const [first = noun] = conjuncts;
  const [start] = tree.yieldOf(first);
  const isOpened = tree.tokens[start]?.text === ',' || tree.tokens[start - 1]?.text === ',';
  return isOpened && tree.yieldOf(conjuncts.at(-1) ?? noun)[1] === verb - 1 ? conjuncts : [];
}

function rootAbove(token: number, tree: Tree): number {
  let at = token;
  for (let above = tree.tokens[at]?.head ?? -1; above >= 0; above = tree.tokens[at]?.head ?? -1) at = above;
  return at;
}
