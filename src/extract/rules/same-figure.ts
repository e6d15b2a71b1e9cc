import type { FullDoc, Mention } from '../../model/doc.ts';

export type SameFigure = (one: Mention, other: Mention) => boolean;

/** Whether two mentions are of one thing, as far as coreference and knowledge tell: “its” in “Iran and its ally”. */
export function createSameFigure({ mentions }: Pick<FullDoc, 'mentions'>): SameFigure {
  const first = (mention: Mention): Mention => {
    let root = mention;
    for (let up = root.antecedent; up; up = root.antecedent) {
      const earlier = mentions[up.mention];
      if (!earlier || earlier === root) break;
      root = earlier;
    }
    return root;
  };
  return (one, other) => {
    const [left, right] = [first(one), first(other)];
    return left === right || (left.known !== undefined && left.known === right.known);
  };
}
