import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type Article, stretchLength } from '../../src/model/article.ts';
import { type Claim, makeClaim } from '../../src/model/claim.ts';
import type { FullDoc } from '../../src/model/doc.ts';
import type { ArticleId, EntityId } from '../../src/model/ids.ts';
import { annotateArticles } from '../../src/pipeline/annotate-articles.ts';
import type { Preset } from '../../src/pipeline/presets.ts';
import { loadResources } from '../../src/pipeline/resources.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const sentence = 'Mali left the union of its neighbours, which had been founded many years before.\n';
const stretches = 8;

/** Finds a mention and a claim in each sentence, and weighs what is alive before it reads a stretch. */
function weighingPreset(alive: number[]): Preset {
  const startsIn = ({ text }: Article) =>
    Array.from({ length: text.length / sentence.length }, (_, n) => n * sentence.length);
  return {
    name: 'mali',
    parts: [],
    async annotate(articles) {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      alive.push((heapUsed + external) / 1e6);
      return articles.map((article) => docOf(article, startsIn(article)));
    },
    extractors: [
      {
        name: 'rules',
        version: '1',
        extract: async ({ article }) => startsIn(article).map((at) => leaving(article, at)),
      },
    ],
    explain: () => [],
    close: async () => {},
  };
}

function docOf(article: Article, starts: readonly number[]): FullDoc {
  const mali = (start: number) => ({ start, end: start + 4 });
  const tokens = starts.map((start) => ({
    ...mali(start),
    ...{ text: 'Mali', lemma: 'Mali', upos: 'PROPN', head: -1, deprel: 'root' },
  }));
  return {
    article,
    sentences: starts.map((start, n) => ({ start, end: start + sentence.length - 1, firstToken: n, endToken: n + 1 })),
    words: tokens,
    tokens,
    names: [],
    times: [],
    quotes: [],
    mentions: starts.map((start, head) => ({
      ...mali(start),
      head,
      type: 'state',
      kind: 'name',
      known: 'Q912' as EntityId,
    })),
  };
}

function leaving({ id: article }: Article, start: number): Claim {
  return makeClaim({
    ...{ kind: 'relation', type: 'member-of', plover: null, polarity: 'affirmed', modality: 'asserted', confidence: 1 },
    participants: [
      { role: 'source', mention: { start, end: start + 4 }, entity: null },
      { role: 'target', mention: { start, end: start + 4 }, entity: null },
    ],
    ...{ attribution: [], time: null, qualifiers: {}, extractors: ['rules@1/verb'] },
    evidence: { article, start, end: start + sentence.length - 1, trigger: { start: start + 5, end: start + 9 } },
  });
}

test('what was read of a book is laid by while the rest is read', async () => {
  const alive: number[] = [];
  const text = sentence.repeat(Math.floor((stretches * stretchLength) / sentence.length));
  const book: Article = { id: 'art_book' as ArticleId, text, language: 'en', skip: [] };
  const annotated = annotateArticles([book], weighingPreset(alive), loadResources());
  await annotated.next();
  expect(alive.length).toBeGreaterThanOrEqual(stretches);
  const [early, late] = [alive.slice(2, 5), alive.slice(-3)].map((some) => Math.max(...some));
  expect(Number(late) - Number(early), `MB alive: ${alive.map(Math.round).join(' ')}`).toBeLessThan(4);
});
