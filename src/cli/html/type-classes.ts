import type { Ontology } from '../../ontology/ontology.ts';

/** A CSS class for each type, numbered: the names of a user's own types never get into a style sheet. */
export interface TypeClasses {
  of(type: string): string;
  /** Type, class and colour (#rrggbb), sorted by type. */
  readonly all: readonly { readonly type: string; readonly className: string; readonly colour: string }[];
}

/** Classes for the types of nodes, events and standing edges of an ontology. */
export function createTypeClasses({ spec: { nodes, events, edges } }: Ontology): TypeClasses {
  const all = Object.entries({ ...edges, ...events, ...nodes })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, { colour }], index) => ({ type, className: `type-${index}`, colour }));
  const names = new Map(all.map(({ type, className }) => [type, className]));
  return { all, of: (type) => names.get(type) ?? 'type-unknown' };
}
