import type { Tree } from '../../model/tree.ts';
import { type Arc, lemmaOf, type Mend, type MendWords } from './mend.ts';

/**
 * “said on Monday that Oslo was ready”, “told reporters in Bern troops would leave”: what stands between a verb of saying and
 * the clause that it takes is said of the saying.
 */
export function timeOfSaying({ reportingVerbs }: MendWords): Mend {
  return {
    name: 'time-of-saying',
    mend({ tree, sentence }) {
      const arcs: Arc[] = [];
      for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
        if (tree.tokens[verb]?.upos !== 'VERB' || !reportingVerbs.has(lemmaOf(verb, tree))) continue;
        for (const token of between(verb, tree))
          arcs.push({ token, head: verb, deprel: tree.tokens[token]?.deprel ?? 'obl' });
      }
      return arcs;
    },
  };
}

/** Phrases with a preposition that open the complement, before its “that” or its subject. */
function between(verb: number, tree: Tree): number[] {
  return tree.childrenBy(verb, 'ccomp').flatMap((clause) => {
    const opening = tree.child(clause, 'mark') ?? tree.child(clause, 'nsubj', 'expl');
    if (clause < verb || opening === undefined) return [];
    const [start] = tree.yieldOf(opening);
    return tree.childrenBy(clause, 'obl').filter((phrase) => {
      const [first, last] = tree.yieldOf(phrase);
      return first > verb && last < start && tree.tokens[last + 1]?.text !== ',';
    });
  });
}
