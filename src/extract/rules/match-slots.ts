import type { Tree } from '../../model/tree.ts';
import type { TriggerMatch } from './find-triggers.ts';
import type { SlotReader } from './predicate-slots.ts';
import { fill, type Slots } from './slots.ts';

const ofNoun = /^(nmod|amod$|compound$|concern$|author$|owner$|maker$)/;

/**
 * The slots of a trigger of one word or several: those of its predicate, and what hangs on its nouns (“hold talks with”,
 * “come under fire from”). Its own words fill nothing, but for a name (“adopted
 * Resolution 1701”).
 * What stands behind an object may as well hang on the verb (“demanded an apology from Chile”): the frame decides;
 * `obj:of` and `obj:poss` are whose the object is (“froze the assets of two banks”). `ccomp:nsubj` is the subject of its clause: who is to do what is asked.
 */
export function matchSlots({ predicate, tokens }: TriggerMatch, slotsOf: SlotReader, tree: Tree): Slots {
  const slots: Slots = new Map();
  for (const token of new Set([...tokens, predicate])) {
    for (const [slot, fillers] of slotsOf(token)) {
      if (token !== predicate && !ofNoun.test(slot)) continue;
      for (const filler of fillers) {
        if (tokens.includes(filler) && tree.tokens[filler]?.upos !== 'PROPN') continue;
        fill(slots, slot, filler);
        if (slot.startsWith('nmod:') && slot !== 'nmod:poss') fill(slots, slot.replace('nmod', 'obl'), filler);
      }
    }
  }
  for (const object of slots.get('obj') ?? []) {
    for (const [slot, fillers] of slotsOf(object)) {
      const belongs = slot === 'nmod:poss' || slot === 'nmod:of';
      const own = belongs ? slot.replace('nmod', 'obj') : slot.replace('nmod', 'obl');
      if (!slot.startsWith('nmod:') || slots.has(own)) continue;
      for (const filler of fillers) fill(slots, own, filler);
    }
  }
  const asked = tree
    .childrenBy(predicate, 'advcl')
    .filter((clause) => tree.tokens[tree.child(clause, 'mark') ?? -1]?.text === 'for');
  for (const clause of [...(slots.get('ccomp') ?? []), ...asked]) {
    for (const subject of slotsOf(clause).get('nsubj') ?? []) fill(slots, 'ccomp:nsubj', subject);
  }
  return slots;
}
