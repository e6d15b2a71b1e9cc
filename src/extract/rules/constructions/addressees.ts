import type { Slots } from '../slots.ts';

/** “called on the junta to free her”, “appealed to both sides to stop”: whoever is asked is the infinitive's subject. */
export function addressees(main: Slots): number[] | undefined {
  for (const slot of ['obj', 'iobj', 'obl:on', 'obl:upon', 'obl:to', 'obl:with', 'obl:for']) {
    const found = main.get(slot);
    if (found) return found;
  }
  return undefined;
}
