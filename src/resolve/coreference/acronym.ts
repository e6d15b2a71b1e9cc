import type { Figure } from './figures.ts';
import { type LinkRule, lastOf } from './link-rule.ts';

/**
 * “the Economic Community of West African States (ECOWAS)”: capitals that the capitals of a longer name make, in brackets
 * right behind it or, from three letters on, further down.
 */
export const acronym: LinkRule = {
  name: 'acronym',
  link(index, { mentions, figures, doc, ontology, traitsOf }) {
    const mention = mentions[index];
    if (mention?.kind !== 'name' || ontology.isA(mention.type, 'person')) return null;
    const name = traitsOf(index).name as string;
    if (!/^\p{Lu}[\p{L}&]*\p{Lu}s?$/u.test(name) || name.length > 10) return null;
    const letters = name.replace(/s$/, '').toUpperCase();
    const bracketed = doc.article.text[mention.start - 1] === '(';
    for (let earlier = index - 1; earlier >= Math.max(0, index - 400); earlier--) {
      const figure = figures.of(earlier);
      const other = mentions[earlier];
      if (!figure || other?.kind !== 'name') continue;
      const beside = bracketed && mention.start - other.end <= 3;
      if (!beside && letters.length < 3) continue;
      if (sounds(figure, letters, beside)) return { mention: lastOf(figure), score: beside ? 0.97 : 0.9 };
    }
    return null;
  },
};

function sounds(figure: Figure, letters: string, loosely: boolean): boolean {
  return [...figure.names].some((name) => {
    if (!name.includes(' ') && !name.includes('-')) return false;
    const capitals = (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
    const words = name
      .split(/[\s-]+/)
      .map((word) => word[0]?.toUpperCase() ?? '')
      .join('');
    if (capitals === letters || words === letters) return true;
    return loosely && capitals.length > 1 && (letters.startsWith(capitals) || capitals.startsWith(letters));
  });
}
