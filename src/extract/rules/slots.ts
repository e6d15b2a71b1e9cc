/**
 * The grammatical slots of a predicate and the tokens that fill them, in enhanced Universal Dependencies notation:
 * `nsubj`, `obj`, `obl:with`, `nmod:poss`, `amod` … A slot may be filled more than once.
 */
export type Slots = Map<string, number[]>;

export function fill(slots: Slots, slot: string, token: number): void {
  const fillers = slots.get(slot);
  if (!fillers) slots.set(slot, [token]);
  else if (!fillers.includes(token)) fillers.push(token);
}

export function has(slots: Slots, ...names: readonly string[]): boolean {
  return names.some((name) => slots.has(name));
}

/** Moves what fills one slot to another: a passive's subject is what the verb acts on. */
export function rename(slots: Slots, from: string, to: string): void {
  const fillers = slots.get(from);
  if (!fillers) return;
  slots.delete(from);
  for (const token of fillers) fill(slots, to, token);
}
