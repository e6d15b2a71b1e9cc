import { fill } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';

/** “the US-led invasion”, “UN-imposed sanctions”: a participle before a noun, tied by a hyphen to whoever does it. */
export function led({ leading }: ConstructionWords): Construction {
  return {
    name: 'led',
    fill(slots, predicate, { tree }) {
      for (const participle of tree.childrenBy(predicate, 'amod')) {
        if (!leading.has(tree.tokens[participle]?.text.toLowerCase() ?? '')) continue;
        if (tree.tokens[participle - 1]?.text !== '-') continue;
        const leader = participle - 2; // “Saudi - led”, however the parser hangs the two together
        if (tree.tokens[leader] && leader !== predicate) fill(slots, 'nmod:by', leader);
      }
    },
  };
}
