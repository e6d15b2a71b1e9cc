import type { Token } from '../../../model/doc.ts';
import type { Tree } from '../../../model/tree.ts';
import { namesOf } from '../names-of.ts';
import { fill, has } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';
import { caseOf } from './own-dependents.ts';

/** The slot of a noun that holds the subject of its support verb: whoever does what the noun names. */
export const supportSlot = 'support';

/**
 * “Yemen's rebels mounted an attack on the port”, “a series of talks will take place between both sides”, “arrived for
 * talks”, “is in talks”: the verb only carries the noun. Its subject does what the noun names, and what hangs on the verb, or on a
 * word that counts the noun, is the noun's.
 */
export function supportedNoun(words: ConstructionWords): Construction {
  return {
    name: 'supported-noun',
    fill(slots, predicate, { tree, slotsOf }) {
      if (tree.tokens[predicate]?.upos === 'VERB' || has(slots, supportSlot)) return;
      const noun = counter(predicate, tree, words) ?? predicate;
      if (noun !== predicate) {
        for (const [slot, fillers] of slotsOf(noun))
          for (const filler of fillers) if (filler !== predicate) fill(slots, slot, filler);
      }
      for (const participle of tree.childrenBy(noun, 'acl')) {
        if (!namesOf(participle, tree).some((name) => words.supportVerbs.has(name))) continue;
        for (const [slot, fillers] of slotsOf(participle)) {
          if (!slot.startsWith('obl:')) continue; // “the curbs imposed on Chad”: as if they were “curbs on Chad”
          for (const filler of fillers) fill(slots, slot.replace('obl', 'nmod'), filler);
        }
      }
      const suffers =
        words.sufferings.has(tree.tokens[noun]?.lemma.toLowerCase() ?? '') || caseOf(tree, noun) === 'under';
      if (isAt(noun, tree))
        for (const subject of slots.get('nsubj') ?? []) fill(slots, suffers ? 'nmod:of' : supportSlot, subject);
      const carried = carrier(noun, tree, words);
      if (!carried) return;
      for (const [slot, fillers] of slotsOf(carried.verb)) {
        const own =
          slot === 'nsubj' && carried.subject
            ? supportSlot
            : slot.startsWith('obl:')
              ? slot.replace('obl', 'nmod')
              : null;
        for (const filler of own ? fillers : [])
          if (own && filler !== noun && filler !== predicate) fill(slots, own, filler);
      }
    },
  };
}

/** “is in talks”, “was on a visit”; whoever “is in custody” or “under sanctions” suffers it. */
function isAt(noun: number, tree: Tree): boolean {
  return tree.child(noun, 'cop') !== undefined && /^(in|on|at|under)$/.test(caseOf(tree, noun));
}

/** “a series of talks”, “a first round of strikes”: the noun that counts. */
function counter(predicate: number, tree: Tree, { quantifiers }: ConstructionWords): number | undefined {
  const { deprel, head } = tree.tokens[predicate] as Token; // a predicate is a token of this tree
  const counts =
    deprel === 'nmod' &&
    caseOf(tree, predicate) === 'of' &&
    quantifiers.has(tree.tokens[head]?.lemma.toLowerCase() ?? '');
  return counts ? head : undefined;
}

/** The verb that carries a noun, and whether its subject is who does what the noun names. */
function carrier(noun: number, tree: Tree, words: ConstructionWords): { verb: number; subject: boolean } | null {
  const { deprel, head } = tree.tokens[noun] as Token; // `noun` is a token of this tree
  const lemma = tree.tokens[head]?.lemma.toLowerCase() ?? '';
  const supports = (verb: number) => namesOf(verb, tree).some((name) => words.supportVerbs.has(name));
  if (['obj', 'nsubj:pass'].includes(deprel) && supports(head)) return { verb: head, subject: true };
  const raised = deprel === 'nsubj:pass' ? tree.child(head, 'xcomp') : undefined; // “is believed to have been staged by rebels”
  if (raised !== undefined && supports(raised) && tree.child(raised, 'aux:pass') !== undefined)
    return { verb: raised, subject: true };
  if (deprel === 'nsubj' && words.happeningVerbs.has(lemma)) return { verb: head, subject: false };
  const purpose = deprel === 'obl' && caseOf(tree, noun) === 'for' && words.metonyms.motion.has(lemma);
  return purpose ? { verb: head, subject: true } : null;
}
