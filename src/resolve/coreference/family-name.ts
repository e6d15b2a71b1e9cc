import { surface } from '../../model/span.ts';
import type { LinkRule } from './link-rule.ts';

/**
 * “Choe Son-hui … Choe”, “Ana Duarte … Duarte”: a lone name that is the first or the last word of a person's full name.
 * Where two persons of the article share it, it abstains.
 */
export const familyName: LinkRule = {
  name: 'family-name',
  link(index, { mentions, text, ontology }) {
    const mention = mentions[index];
    if (mention?.kind !== 'name' || mention.known) return null;
    const name = surface(text, mention);
    if (/\s/.test(name)) return null;
    const found = new Map<string, number>();
    mentions.slice(0, index).forEach((other, earlier) => {
      if (other.kind !== 'name' || !ontology.isA(other.type, 'person')) return;
      const full = surface(text, other);
      const parts = full.split(/\s+/);
      if (parts.length > 1 && (parts.at(-1) === name || parts[0] === name)) found.set(full, earlier);
    });
    const [only] = found.values();
    return found.size === 1 && only !== undefined ? { mention: only, score: 0.93 } : null;
  },
};
