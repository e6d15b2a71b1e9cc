import type { KnowledgeEntry } from './entry.ts';

/** “Hwasong-16” is the family Hwasong with a number behind it. */
const designation = /^(\p{L}[\p{L} ]*\p{L})[-‐‑ ]?\d[\p{L}\d-]*$/u;

/**
 * The type of a name that nobody knows but whose sisters are known: Hwasong-14 and Hwasong-15 are weapons, so is
 * Hwasong-16. Null for a family of one, or of several types.
 */
export function createDesignations(entries: readonly KnowledgeEntry[]): (name: string) => string | null {
  const families = new Map<string, { readonly types: Set<string>; members: number }>();
  for (const { type, name, names = [] } of entries) {
    for (const family of new Set([name, ...names].flatMap((one) => designation.exec(one)?.[1] ?? []))) {
      const known = families.get(family) ?? { types: new Set<string>(), members: 0 };
      known.types.add(type);
      known.members += 1;
      families.set(family, known);
    }
  }
  return (name) => {
    const family = families.get(designation.exec(name)?.[1] ?? '');
    return family && family.members > 1 && family.types.size === 1 ? ([...family.types][0] ?? null) : null;
  };
}
