import type { TriggerMatch } from './find-triggers.ts';
import type { SlotReader } from './predicate-slots.ts';
import { fill, type Slots } from './slots.ts';

const ofNoun = /^(nmod|amod$|compound$)/;

/**
 * The slots of a trigger of one word or several: those of its predicate, and what hangs on its nouns (“hold talks with”,
 * “come under fire from”). Its own words fill nothing.
 * What stands behind an object may as well hang on the verb (“demanded an apology from Chile”): the frame decides. `ccomp:nsubj` is the subject of its clause: who is to do what is asked.
 */
export function matchSlots({ predicate, tokens }: TriggerMatch, slotsOf: SlotReader): Slots {
  const slots: Slots = new Map();
  for (const token of tokens) {
    for (const [slot, fillers] of slotsOf(token)) {
      if (token !== predicate && !ofNoun.test(slot)) continue;
      for (const filler of fillers) {
        if (tokens.includes(filler)) continue;
        fill(slots, slot, filler);
        if (slot.startsWith('nmod:') && slot !== 'nmod:poss') fill(slots, slot.replace('nmod', 'obl'), filler);
      }
    }
  }
  for (const object of slots.get('obj') ?? []) {
    for (const [slot, fillers] of slotsOf(object)) {
      const own = slot.replace('nmod', 'obl');
      if (!slot.startsWith('nmod:') || slot === 'nmod:poss' || slot === 'nmod:of' || slots.has(own)) continue;
      for (const filler of fillers) fill(slots, own, filler);
    }
  }
  for (const clause of slots.get('ccomp') ?? []) {
    for (const subject of slotsOf(clause).get('nsubj') ?? []) fill(slots, 'ccomp:nsubj', subject);
  }
  return slots;
}
