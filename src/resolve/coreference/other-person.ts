import type { LinkContext } from './link-rule.ts';
import { fits } from './shorter-name.ts';

/** “Author: Andrew Bowen, Editor: Nancy Isenson”: who is named in full is nobody whom the text names in full otherwise. */
export function isOtherPerson(
  index: number,
  antecedent: number,
  { traitsOf, figures, ontology }: LinkContext,
): boolean {
  const { name, type } = traitsOf(index);
  const figure = figures.of(antecedent);
  if (!figure || !name?.includes(' ') || !ontology.isA(type, 'person') || figure.names.has(name)) return false;
  const full = [...figure.names].some((other) => other.includes(' '));
  return full && !fits(figure, name);
}
