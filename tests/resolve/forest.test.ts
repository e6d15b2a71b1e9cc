import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForest } from '../../src/resolve/forest.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const pairs = fc
  .array(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }), { maxLength: 20 })
  .map((list) => list.map(([left = '', right = '']) => ({ left, right })));

/** Groups as lists that are searched through. */
function plainForest(keptApart: readonly { left: string; right: string }[]) {
  let groups = ids.map((id) => [id]);
  const of = (id: string) => groups.find((group) => group.includes(id)) ?? [];
  const meets = (left: string, right: string, one: string, other: string) =>
    of(left).includes(one) && of(right).includes(other);
  return {
    rootOf: (id: string) => [...of(id)].sort()[0],
    isVetoed: (a: string, b: string) =>
      of(a) !== of(b) && keptApart.some(({ left, right }) => meets(a, b, left, right) || meets(b, a, left, right)),
    join(a: string, b: string) {
      const [one, other] = [of(a), of(b)];
      if (one !== other) groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other]];
    },
  };
}

describe('a forest', () => {
  it('has the smallest id of a group as root, and keeps apart along any chain, whatever is joined', () => {
    fc.assert(
      fc.property(pairs, pairs, fc.boolean(), (keptApart, joins, heeds) => {
        const [forest, plain] = [createForest(keptApart), plainForest(keptApart)];
        for (const { left, right } of joins) {
          expect(forest.isVetoed(left, right)).toBe(plain.isVetoed(left, right));
          if (heeds && plain.isVetoed(left, right)) continue;
          forest.join(left, right);
          plain.join(left, right);
        }
        expect(ids.map(forest.rootOf)).toEqual(ids.map(plain.rootOf));
        for (const id of ids) expect(forest.groupOf(forest.rootOf(id))).toContain(id);
        for (const left of ids)
          for (const right of ids) expect(forest.isVetoed(left, right)).toBe(plain.isVetoed(left, right));
      }),
    );
  });
});
