import type { LinkContext } from './link-rule.ts';

const wide = ['person', 'organization', 'state', 'group', 'place', 'facility', 'weapon', 'vessel', 'agreement'];

/** Whether two mentions can be one by their types, number and gender. */
export function areKin(one: number, other: number, context: LinkContext): boolean {
  const [a, b] = [context.traitsOf(one), context.traitsOf(other)];
  const figure = context.figures.of(other);
  const type = figure?.type ?? b.type;
  if (a.gender && (figure?.gender ?? b.gender) && a.gender !== (figure?.gender ?? b.gender)) return false;
  if (a.number && (figure?.number ?? b.number) && a.number !== (figure?.number ?? b.number)) return false;
  const { isA } = context.ontology;
  return wide.some((kind) => isA(a.type, kind) && isA(type, kind)) || isA(a.type, type) || isA(type, a.type);
}
