import type { Annotator } from '../../model/annotator.ts';
import type { TreeMender } from './mend-trees.ts';

type WordReader = Annotator<'sentences' | 'words', 'tokens' | 'names'>;

/** A reader whose trees are put right before anybody else sees them. What it keeps in a cache is what the model said. */
export function mendedReader<R extends WordReader>(reader: R, mend: TreeMender): R {
  return {
    ...reader,
    async annotate(docs: Parameters<R['annotate']>[0]) {
      const readings = await reader.annotate(docs);
      return readings.map(({ tokens, names }, index) => ({
        tokens: mend(tokens, docs[index]?.sentences ?? []),
        names,
      }));
    },
  };
}
