import type { ToldClaim } from './told-claim.ts';

/** Numbers that say which event it is, rather than how great. */
const naming: ReadonlySet<string> = new Set(['ordinal', 'number']);

/** What the tellings of one event count, each number once, side by side where they differ: killed 12 and 15. */
export function toldNumbers(told: readonly ToldClaim[]): Record<string, number[]> {
  const found = new Map<string, Set<number>>();
  for (const { claim } of told) {
    for (const [name, value] of Object.entries(claim.qualifiers)) {
      if (typeof value !== 'number' || naming.has(name)) continue;
      found.set(name, (found.get(name) ?? new Set<number>()).add(value));
    }
  }
  const names = [...found.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, [...(found.get(name) ?? [])].sort((a, b) => a - b)]));
}
