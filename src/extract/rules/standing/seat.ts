import type { Construct } from './construct.ts';
import { named } from './owners.ts';

/** “Ireland-based Ryanair”, “the Kabul-based analyst Omar Samad”: the name behind “based”, with at most a description between. */
export const seat: Construct = {
  name: 'seat',
  find(name, context) {
    const { tree, describersOf } = context;
    const starts = [name.head, ...describersOf(name).filter((token) => token < name.head)];
    const first = Math.min(...starts.map((token) => firstWord(token)));
    for (let token = first - 1; token >= Math.max(2, first - 3); token--) {
      if (tree.tokens[token]?.text.toLowerCase() !== 'based' || tree.tokens[token - 1]?.text !== '-') continue;
      return named([token - 2], context).map((target) => ({ token, target, status: undefined }));
    }
    return [];

    /** The first word of the stretch of adjectives and nouns that a noun ends. */
    function firstWord(token: number): number {
      let at = token;
      while (/^(ADJ|NOUN|PROPN)$/.test(tree.tokens[at - 1]?.upos ?? '')) at -= 1;
      return at;
    }
  },
};
