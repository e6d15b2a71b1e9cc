import { surface } from '../../model/span.ts';
import type { LinkRule } from './link-rule.ts';

/** “the Economic Community of West African States (ECOWAS)”: capitals in brackets, made of the capitals before them. */
export const acronym: LinkRule = {
  name: 'acronym',
  link(index, { mentions, text }) {
    const mention = mentions[index];
    if (mention?.kind !== 'name') return null;
    const words = surface(text, mention);
    if (!/^[A-Z][A-Za-z]*[A-Z]s?$/.test(words) || text[mention.start - 1] !== '(') return null;
    for (let earlier = index - 1; earlier >= 0; earlier--) {
      const other = mentions[earlier];
      if (!other || mention.start - other.end > 3) break;
      if (other.kind === 'name' && initials(surface(text, other)) === words.replace(/s$/, '').toUpperCase())
        return { mention: earlier, score: 0.95 };
    }
    return null;
  },
};

function initials(name: string): string {
  return (name.match(/\b\p{Lu}/gu) ?? []).join('');
}
