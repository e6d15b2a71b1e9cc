import type { Token } from '../../../model/doc.ts';
import { fill, has } from '../slots.ts';
import { addressees } from './addressees.ts';
import type { Construction } from './construction.ts';
import { looksPassive } from './looks-passive.ts';

/**
 * “Delhi agreed to release the pilot”, “The court ordered the army to withdraw”: an infinitive's subject is the object
 * of the verb above it, else that verb's subject. Verbs of promising keep their own subject; verbs of asking lend whomever
 * they ask (“called on Niger to free her”). A headline's finite clause
 * without a subject (“Oslo says ready to mediate”) has that of the verb above it. Nobody who escapes fighting fights.
 */
export const control: Construction = {
  name: 'control',
  fill(slots, predicate, { tree, slotsOf, subjectControl, demanding, enduring }) {
    const token = tree.tokens[predicate] as Token; // a predicate is a token of this tree
    if (!['xcomp', 'ccomp'].includes(token.deprel) || has(slots, 'nsubj', 'nsubj:pass') || token.head < 0) return;
    const governor = slotsOf(token.head);
    const lemma = tree.tokens[token.head]?.lemma ?? '';
    if (enduring.has(lemma) && /ing$/i.test(token.text)) return;
    const objects =
      token.deprel === 'ccomp' || subjectControl.has(lemma)
        ? []
        : demanding.has(lemma) && tree.child(predicate, 'mark') !== undefined
          ? (addressees(governor) ?? [])
          : [...(governor.get('obj') ?? []), ...(governor.get('iobj') ?? [])];
    const controllers = objects.filter((object) => object < predicate);
    for (const own of objects.filter((object) => object > predicate)) fill(slots, 'obj', own); // “stop attacking rebels”
    const passive = tree.child(predicate, 'aux:pass') !== undefined || looksPassive(tree, predicate);
    const isFronted = token.deprel === 'ccomp' && predicate < token.head;
    for (const subject of controllers.length > 0 ? controllers : (governor.get('nsubj') ?? [])) {
      if (isFronted && subject > predicate) continue; // “Shelling killed two, the ministry announced”
      fill(slots, passive ? 'nsubj:pass' : 'nsubj', subject);
    }
  },
};
