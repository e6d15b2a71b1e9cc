import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { FullDoc } from '../model/doc.ts';
import { type MentionRecord, recordMentions } from '../resolve/mention-record.ts';
import type { Preset } from './presets.ts';

/** What one article gave: its claims, whose entities are not yet known, and its mentions. */
export interface ArticleReading {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly mentions: readonly MentionRecord[];
  readonly words: number;
}

/** Characters read together: enough to fill the model's batches, little enough to stay in memory. */
const batchCharacters = 60_000;

/** Reads articles in the order given, some at a time; `read` sees each doc before it is let go. */
export async function* readClaims(
  articles: AsyncIterable<Article> | Iterable<Article>,
  preset: Preset,
): AsyncGenerator<ArticleReading> {
  let batch: Article[] = [];
  let characters = 0;
  for await (const article of articles) {
    batch.push(article);
    characters += article.text.length;
    if (characters < batchCharacters) continue;
    yield* readBatch(batch, preset);
    batch = [];
    characters = 0;
  }
  yield* readBatch(batch, preset);
}

async function* readBatch(batch: readonly Article[], preset: Preset): AsyncGenerator<ArticleReading> {
  if (batch.length === 0) return;
  for (const doc of await preset.annotate(batch)) {
    yield {
      article: doc.article,
      claims: await extractClaims(doc, preset),
      mentions: recordMentions(doc),
      words: doc.tokens.length,
    };
  }
}

export async function extractClaims(doc: FullDoc, preset: Preset): Promise<Claim[]> {
  const claims = await Promise.all(preset.extractors.map((extractor) => extractor.extract(doc)));
  return claims.flat();
}
