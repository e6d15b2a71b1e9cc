/** Correct, found and wanted, added up. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export function tally(): Tally {
  return { right: 0, found: 0, wanted: 0 };
}

/** Counts two sets of keys against each other. */
export function count(sum: Tally, wanted: ReadonlySet<string>, found: ReadonlySet<string>): void {
  sum.wanted += wanted.size;
  sum.found += found.size;
  for (const key of found) sum.right += Number(wanted.has(key));
}

/** F1 in per cent, to one decimal. */
export function f1({ right, found, wanted }: Tally): number {
  return found + wanted === 0 ? 0 : Math.round((2000 * right) / (found + wanted)) / 10;
}
