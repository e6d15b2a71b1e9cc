import type { Ontology } from '../../ontology/ontology.ts';

/** Whether the YAML of one of two types names the other as kin: words for one may be told with words for the other. */
export function areKin(a: string, b: string, ontology: Ontology): boolean {
  return (
    ontology.event(a)?.kin.includes(b as never) === true || ontology.event(b)?.kin.includes(a as never) === true // names of types, written as strings
  );
}

/** The keys of a type for blocking: itself, and one for each pair of kin, the same from both sides. */
export function createTypeKeys(ontology: Ontology): (type: string) => readonly string[] {
  const keys = new Map<string, Set<string>>();
  for (const [type, { kin }] of Object.entries(ontology.spec.events)) {
    for (const other of [type, ...kin]) {
      const key = type < other ? `${type}+${other}` : `${other}+${type}`;
      for (const one of [type, other]) keys.set(one, (keys.get(one) ?? new Set<string>()).add(key));
    }
  }
  const sorted = new Map([...keys].map(([type, set]) => [type, [...set].sort()]));
  return (type) => sorted.get(type) ?? [`${type}+${type}`];
}
