import type { SlotReader } from './predicate-slots.ts';
import type { Slots } from './slots.ts';

/**
 * The tokens at the end of a path of slots, in reading order of its steps: `obj>author` is whose the object is, `xcomp>obj`
 * what the infinitive acts on. Coordinated words on the way count each.
 */
export function followPath(
  path: string,
  slots: Slots,
  { slotsOf, tree }: { slotsOf: SlotReader; tree: { conjuncts(token: number): number[] } },
): number[] {
  const [first = '', ...steps] = path.split('>');
  return steps.reduce(
    (tokens, step) =>
      tokens.flatMap((token) => tree.conjuncts(token)).flatMap((token) => slotsOf(token).get(step) ?? []),
    [...(slots.get(first) ?? [])],
  );
}
