import type { Refiner } from '../draft.ts';

/** “its sixth nuclear test”: a number that tells one event of its type from another, where the type allows it. */
export const ordinal: Refiner = {
  name: 'ordinal',
  refine(draft, { match, tree, ontology, lexicon }) {
    if (ontology.event(match.entry.type)?.qualifiers.ordinal === undefined) return draft;
    for (const token of match.tokens) {
      for (const child of tree.childrenBy(token, 'amod', 'nummod')) {
        const number = lexicon.ordinals.get(tree.tokens[child]?.text.toLowerCase() ?? '');
        if (number !== undefined) return { ...draft, qualifiers: { ...draft.qualifiers, ordinal: number } };
      }
    }
    return draft;
  },
};
