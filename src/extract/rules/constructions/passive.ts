import { has, rename } from '../slots.ts';
import type { Construction } from './construction.ts';

/** “The embassy was stormed by protesters”: the subject is what is acted on, and “by” names who acts. */
export const passive: Construction = {
  name: 'passive',
  fill(slots, predicate, { tree }) {
    if (!has(slots, 'nsubj:pass') && tree.child(predicate, 'aux:pass') === undefined) return;
    const acted = has(slots, 'obj') ? 'iobj' : 'obj'; // “was offered refuge”
    rename(slots, 'nsubj', acted); // a parser that sees the auxiliary may still call the subject active
    rename(slots, 'nsubj:pass', acted);
    rename(slots, 'obl:agent', 'nsubj');
    rename(slots, 'obl:by', 'nsubj');
  },
};
