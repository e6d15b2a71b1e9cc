import { fill, has, rename } from '../slots.ts';
import type { Construction } from './construction.ts';

/**
 * “ordered Chad to pay”, “accused it of lying”, “found him guilty”: whom the verb acts on, where the parser makes them the subject of the clause behind
 * them, or an indirect object.
 */
export const raisedObject: Construction = {
  name: 'raised-object',
  fill(slots, predicate, { tree, subjectControl }) {
    if (tree.tokens[predicate]?.upos !== 'VERB' || has(slots, 'obj')) return;
    if (subjectControl.has(tree.tokens[predicate]?.lemma ?? '')) return; // “promised Chad to pay”
    for (const clause of tree.childrenBy(predicate, 'xcomp', 'ccomp', 'advcl')) {
      const mark = tree.child(clause, 'mark');
      const subject = tree.child(clause, 'nsubj');
      const judged =
        mark === undefined && tree.tokens[clause]?.upos === 'ADJ' && tree.child(clause, 'cop') === undefined;
      if (judged) rename(slots, 'iobj', 'obj');
      if (judged && subject !== undefined && predicate < subject && subject < clause) fill(slots, 'obj', subject);
      if (mark === undefined || !/^(to|of)$/i.test(tree.tokens[mark]?.text ?? '')) continue;
      if (clause > predicate) rename(slots, 'iobj', 'obj');
      if (subject === undefined) continue;
      if (predicate < subject && subject < mark) fill(slots, 'obj', subject);
    }
  },
};
