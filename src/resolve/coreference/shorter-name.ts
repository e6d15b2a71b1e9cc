import { isShortened } from '../plain-name.ts';
import type { Figure } from './figures.ts';
import { type LinkContext, type LinkRule, lastOf } from './link-rule.ts';

/**
 * “Choe Son-hui … Choe”, “Ana Duarte … Duarte”, “the Comic Corps of Canada … Comic Corps”: a name that is a part of a
 * longer one. Where two figures of the article share the part, it abstains.
 */
export const shorterName: LinkRule = {
  name: 'shorter-name',
  link(index, context) {
    const mention = context.mentions[index];
    if (mention?.kind !== 'name') return null;
    const name = context.traitsOf(index).name as string;
    const personal = context.ontology.isA(mention.type, 'person');
    if (mention.known && !personal) return null;
    const bearers = mention.known
      ? headlined(name, context)
      : personal
        ? persons(name, context)
        : others(name, index, context);
    const [bearer, rival] = bearers;
    return bearer && !rival ? { mention: lastOf(bearer), score: 0.93 } : null;
  },
};

/** Persons whose name begins or ends with the words; a full name told before a shorter one too. */
function persons(name: string, { figures, ontology }: LinkContext): Figure[] {
  const words = name.split(' ');
  const key = words.at(-1) as string;
  const found = figures.byWord(key).filter((figure) => ontology.isA(figure.type, 'person') && fits(figure, name));
  return [...new Set(found)];
}

/** “Kim oversees launch”, and below it “Kim Jong Un”: a person who is known takes over a bare name that nobody has yet. */
function headlined(name: string, { figures, ontology }: LinkContext): Figure[] {
  const parts = name.split(' ');
  const found = [parts[0], parts.at(-1)].flatMap((word) => figures.byWord(word as string)); // a split has parts
  return [...new Set(found)].filter(
    ({ type, known, names }) =>
      known === undefined && ontology.isA(type, 'person') && [...names].every((other) => isPart(other, name)),
  );
}

/** Whether a name in full can be another of a figure's: one of its names in full begins, ends or abridges the other. */
export function fits(figure: Figure, name: string): boolean {
  const full = [...figure.names].filter((other) => other.includes(' '));
  if (full.length > 0) return full.some((other) => isPart(name, other) || isShortened(name, other));
  return [...figure.names].some((other) => isPart(other, name));
}

function isPart(part: string, whole: string): boolean {
  return whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
}

/** Organisations and places whose longer name begins with the words, or ends in them after “the”. */
function others(name: string, index: number, { figures, ontology, mentions }: LinkContext): Figure[] {
  const mention = mentions[index];
  const first = name.split(' ')[0] as string;
  const organization = mention !== undefined && ontology.isA(mention.type, 'organization');
  if (!organization) return [];
  return figures
    .byWord(first)
    .filter(
      (figure) =>
        ontology.isA(figure.type, 'organization') &&
        figure.known === undefined &&
        [...figure.names].some(
          (other) => other !== name && (other.startsWith(`${name} `) || other.endsWith(` ${name}`)),
        ),
    );
}
