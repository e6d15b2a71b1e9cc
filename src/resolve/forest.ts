import type { Judgement } from '../model/judgement.ts';

/** Ids in groups that grow, each with its smallest id as root; some must never meet. */
export interface Forest {
  rootOf(id: string): string;
  /** The members of a root's group, in no order. */
  groupOf(root: string): readonly string[];
  /** Whether joining the groups of two ids would bring together what is kept apart. */
  isVetoed(a: string, b: string): boolean;
  join(a: string, b: string): void;
}

/** A union-find that knows which pairs are kept apart. */
export function createForest(keptApart: readonly Pick<Judgement, 'left' | 'right'>[]): Forest {
  const parent = new Map<string, string>();
  const members = new Map<string, string[]>();
  const apart = new Map<string, Set<string>>();
  const keep = (id: string, from: string) => apart.set(id, (apart.get(id) ?? new Set<string>()).add(from));
  for (const { left, right } of keptApart) {
    keep(left, right);
    keep(right, left);
  }
  const groupOf = (root: string) => members.get(root) ?? [root];
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const next = parent.get(at) as string; // every id on the way up has a parent
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    rootOf,
    groupOf,
    isVetoed(left, right) {
      const [a, b] = [rootOf(left), rootOf(right)];
      if (a === b) return false;
      const [small, large] = groupOf(a).length <= groupOf(b).length ? [a, b] : [b, a];
      return groupOf(small).some((id) => [...(apart.get(id) ?? [])].some((other) => rootOf(other) === large));
    },
    join(left, right) {
      const [a, b] = [rootOf(left), rootOf(right)];
      if (a === b) return;
      const [root, child] = a < b ? [a, b] : [b, a];
      const [large, small] =
        groupOf(a).length >= groupOf(b).length ? [groupOf(a), groupOf(b)] : [groupOf(b), groupOf(a)];
      for (const id of small) large.push(id);
      members.set(root, large);
      members.delete(child);
      parent.set(child, root);
    },
  };
}
