import type { Mention } from '../../../model/doc.ts';
import type { Construct } from './construct.ts';
import { isOffice } from './office-titles.ts';
import { ownersBefore, ownersOfNoun } from './owners.ts';

/**
 * “the German carmaker Audi”, “Chad's Salam Mahamat”, “former KGB spy Ivan Orlov”, “Israel's parliament, the Knesset”: who or
 * what is named belongs to whom its description, or the words before the name itself, name.
 */
export const owner: Construct = {
  name: 'owner',
  find(name, context) {
    const { tree, describersOf, lexicon } = context;
    const described = describersOf(name)
      .filter((token) => !lexicon.relationalNouns.has(lemmaOf(token)))
      .flatMap((token) => ownersOfNoun(token, context).map((target) => ({ token, target, status: statusOf(token) })));
    const bare = ownersBefore(name.head, context, true).map((target) => ({
      token: name.head,
      target,
      status: undefined,
    }));
    return [...described, ...bare].filter(({ target }) => outside(target, name));

    function lemmaOf(token: number): string {
      return tree.tokens[token]?.lemma.toLowerCase() ?? '';
    }

    /** “former KGB spy”: it belonged there once. */
    function statusOf(token: number): string | undefined {
      if (isOffice(token, tree, lexicon)) return undefined; // “former Republican senator” says it of the office
      const words = tree.childrenBy(token, 'amod', 'advmod').map(lemmaOf);
      return words.map((word) => lexicon.officeStatuses.get(word)).find((status) => status === 'former');
    }
  },
};

/** “the Bank of Chad” does not belong to what its own name names twice. */
function outside(target: Mention, name: Mention): boolean {
  return target !== name && (target.end <= name.start || target.start >= name.end);
}
