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

interface Group {
  root: string;
  readonly members: string[];
  /** The groups that it must never meet. */
  apart?: Set<Group>;
}

/**
 * Groups that know which others they are kept apart from. The smaller of two that are joined is taken into the larger, so
 * that each id changes its group seldom, however many are joined.
 */
export function createForest(keptApart: readonly Pick<Judgement, 'left' | 'right'>[]): Forest {
  const groups = new Map<string, Group>();
  const groupAt = (id: string): Group => {
    const known = groups.get(id);
    if (known) return known;
    const alone: Group = { root: id, members: [id] };
    groups.set(id, alone);
    return alone;
  };
  for (const { left, right } of keptApart) {
    keepApart(groupAt(left), groupAt(right));
  }
  return {
    rootOf: (id) => groups.get(id)?.root ?? id,
    groupOf: (root) => groups.get(root)?.members ?? [root],
    isVetoed(left, right) {
      const [a, b] = [groups.get(left), groups.get(right)];
      return a !== undefined && b !== undefined && a !== b && a.apart?.has(b) === true;
    },
    join(left, right) {
      const [a, b] = [groupAt(left), groupAt(right)];
      if (a === b) return;
      const [large, small] = sizeOf(a) >= sizeOf(b) ? [a, b] : [b, a];
      if (small.root < large.root) large.root = small.root;
      for (const id of small.members) {
        large.members.push(id);
        groups.set(id, large);
      }
      for (const other of small.apart ?? []) {
        other.apart?.delete(small);
        if (other !== large) keepApart(other, large);
      }
    },
  };
}

function keepApart(a: Group, b: Group): void {
  a.apart ??= new Set();
  b.apart ??= new Set();
  a.apart.add(b);
  b.apart.add(a);
}

function sizeOf({ members, apart }: Group): number {
  return members.length + (apart?.size ?? 0);
}
