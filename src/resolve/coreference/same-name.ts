import type { Mention } from '../../model/doc.ts';
import type { Figure } from './figures.ts';
import { type LinkRule, lastOf } from './link-rule.ts';

/** “Ecowas … Ecowas”: a name told again, for a thing of its kind. */
export const sameName: LinkRule = {
  name: 'same-name',
  link(index, { mentions, figures, ontology, traitsOf }) {
    const mention = mentions[index];
    if (mention?.kind !== 'name') return null;
    const same = mention.known && figures.byKnown(mention.known);
    if (same) return { mention: lastOf(same), score: 0.99 };
    const { name } = traitsOf(index);
    const personal = ontology.isA(mention.type, 'person');
    const bearer = figures
      .byName(name as string)
      .findLast(
        (figure) =>
          ontology.isA(figure.type, 'person') === personal &&
          (personal || !isOfAnother(mention, figure, mentions)) &&
          (figure.known === undefined || mention.known === undefined || figure.known === mention.known),
      );
    return bearer ? { mention: lastOf(bearer), score: 0.97 } : null;
  },
};

/** “Germany’s Army … Austria’s Army”: bodies of one name and two owners. */
function isOfAnother({ of }: Mention, figure: Figure, mentions: readonly Mention[]): boolean {
  const owners = figure.mentions.flatMap((index) => mentions[index]?.of ?? []);
  return of !== undefined && owners.length > 0 && !owners.includes(of);
}
