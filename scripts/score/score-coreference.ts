import type { FullDoc } from '../../src/model/doc.ts';
import { surface } from '../../src/model/span.ts';

export interface GoldCoreference {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly cluster: string;
  }[];
}

const types: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

/**
 * B³ over the mentions of persons, organisations and places that gold and program share by their span, but for an article
 * in front: how whole and how pure the clusters are.
 */
export function scoreCoreference(
  gold: readonly GoldCoreference[],
  docs: readonly FullDoc[],
  entityOf: (doc: FullDoc) => (span: { start: number; end: number }) => string | null,
): Record<string, number> {
  let [precision, recall, shared] = [0, 0, 0];
  gold.forEach(({ entities }, index) => {
    const doc = docs[index];
    if (!doc) return;
    const clusterOf = entityOf(doc);
    const found = new Map(
      doc.mentions.map((mention) => [keyOf(doc, mention), clusterOf(mention) ?? `${mention.start}`]),
    );
    const both = entities.flatMap((entity) => {
      const mine = types.has(entity.type) ? found.get(keyOf(doc, entity)) : undefined;
      return mine === undefined ? [] : [{ mine, theirs: entity.cluster }];
    });
    for (const { mine, theirs } of both) {
      const [inMine, inTheirs] = [both.filter((one) => one.mine === mine), both.filter((one) => one.theirs === theirs)];
      const inBoth = inMine.filter((one) => one.theirs === theirs).length;
      precision += inBoth / inMine.length;
      recall += inBoth / inTheirs.length;
    }
    shared += both.length;
  });
  const [p, r] = [precision / shared, recall / shared];
  return { 'B³ F1': shared === 0 ? 0 : Math.round((2000 * p * r) / (p + r)) / 10 };
}

function keyOf({ article: { text } }: FullDoc, { start, end }: { start: number; end: number }): string {
  const lead = /^(?:the|an?) /i.exec(surface(text, { start, end }))?.[0].length ?? 0;
  return `${start + lead}-${end}`;
}
