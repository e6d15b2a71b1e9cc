import type { FullDoc, Mention } from '../../src/model/doc.ts';
import { createNewsPreset } from '../../src/pipeline/presets.ts';
import { loadResources } from '../../src/pipeline/resources.ts';
import type { Figure } from '../../src/resolve/coreference/figures.ts';
import type { PronounChoice } from '../../src/resolve/coreference/pronoun-choice.ts';
import { detectMentions } from '../../src/resolve/mentions/detect-mentions.ts';
import { asArticle, clustersByHead, type GoldDocument } from './gold-clusters.ts';

/** A document as the program reads it, beside its gold clusters. */
export interface Observed {
  readonly doc: FullDoc;
  readonly clusterOf: ReadonlyMap<number, string>;
  /** What each pronoun was weighed among, with the candidates' gold clusters. */
  readonly choices: readonly ObservedChoice[];
}

export interface ObservedChoice extends PronounChoice {
  readonly cluster: string | undefined;
  readonly clusters: readonly (string | undefined)[];
}

/** Reads each document and looks at every pronoun of the third person that is weighed. */
export async function observe(gold: readonly GoldDocument[], cache: string | undefined): Promise<Observed[]> {
  const resources = loadResources();
  const preset = createNewsPreset(resources, cache ? { cache } : {});
  const docs = await preset.annotate(gold.map(asArticle));
  await preset.close();
  return docs.map((doc, index) => {
    const clusterOf = clustersByHead(gold[index] as GoldDocument, doc); // one doc a document
    const choices: ObservedChoice[] = [];
    const watchPronoun = (mention: number, choice: PronounChoice) => {
      const at = (token: number | undefined) => (token === undefined ? undefined : clusterOf.get(token));
      const cluster = at(doc.mentions[mention]?.head);
      const clusters = choice.candidates.map(({ figure, head }) =>
        figure ? clusterOfFigure(figure, doc.mentions, at) : at(head),
      );
      choices.push({ ...choice, cluster, clusters });
    };
    detectMentions(doc, { ...resources, watchPronoun });
    return { doc, clusterOf, choices };
  });
}

/** The cluster of most of a figure's mentions. */
function clusterOfFigure(
  figure: Figure,
  mentions: readonly Mention[],
  at: (token: number | undefined) => string | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  for (const index of figure.mentions) {
    const cluster = at(mentions[index]?.head);
    if (cluster) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
