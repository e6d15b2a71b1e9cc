import { caseOf } from '../constructions/own-dependents.ts';
import type { Construct } from './construct.ts';
import { named } from './owners.ts';

/** “Poland is in NATO”, “Chad, which is in the bloc”: what stands “in” an organisation belongs to it. */
export const among: Construct = {
  name: 'among',
  find(name, context) {
    const { tree, slotsOf } = context;
    const { deprel, head } = tree.tokens[name.head] ?? { deprel: '', head: -1 };
    if (deprel !== 'nsubj' || tree.child(head, 'cop') === undefined || !/^(in|inside|within)$/.test(caseOf(tree, head)))
      return [];
    if (!slotsOf(head).get('nsubj')?.includes(name.head)) return [];
    return named([head], context).map((target) => ({ token: head, target, status: undefined }));
  },
};
