import { addTo } from '../add-to.ts';
import type { Gathered } from './gathered.ts';
import type { Telling } from './telling.ts';

/** Events by their keys, what happened apart from what did not. */
export interface Blocks {
  offer(keys: readonly string[], event: Gathered): void;
  /** The events under any of the keys that agree with a telling on whether it happened, each once. */
  find(keys: readonly string[], telling: Telling): Gathered[];
}

export function createBlocks(): Blocks {
  const blocks = { affirmed: new Map<string, Gathered[]>(), negated: new Map<string, Gathered[]>() };
  return {
    offer(keys, event) {
      for (const key of keys) addTo(blocks[event.leader.polarity], key, event);
    },
    find(keys, { polarity }) {
      const found = new Set<Gathered>();
      for (const key of keys) for (const event of blocks[polarity].get(key) ?? []) found.add(event);
      return [...found];
    },
  };
}
