import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { FullDoc } from '../model/doc.ts';
import { type MentionRecord, recordMentions } from '../resolve/mention-record.ts';
import type { ArticleReading } from './article-reading.ts';
import type { Preset } from './presets.ts';
import type { ReadingsJournal } from './readings-journal.ts';
import { claimInWhole, mentionsInWhole, stretchesOf, stretchLength } from './stretches.ts';

/** Characters read together: enough to fill the model's batches, little enough to stay in memory. */
const batchCharacters = 60_000;

/** Reads articles, some at a time; what the journal has of them already is not read again, and what is read is kept in it. */
export async function* readClaims(
  articles: AsyncIterable<Article>,
  preset: Preset,
  journal?: ReadingsJournal,
): AsyncGenerator<ArticleReading> {
  let batch: Article[] = [];
  let characters = 0;
  for await (const article of articles) {
    const kept = journal?.find(article);
    if (kept) yield kept;
    else if (article.text.length > stretchLength) {
      const reading = await readLong(article, preset);
      journal?.keep([reading]);
      yield reading;
    } else {
      batch.push(article);
      characters += article.text.length;
    }
    if (characters < batchCharacters) continue;
    yield* await readBatch(batch, preset, journal);
    batch = [];
    characters = 0;
  }
  yield* await readBatch(batch, preset, journal);
}

async function readBatch(
  batch: readonly Article[],
  preset: Preset,
  journal: ReadingsJournal | undefined,
): Promise<ArticleReading[]> {
  if (batch.length === 0) return [];
  const readings: ArticleReading[] = [];
  for (const doc of await preset.annotate(batch)) {
    const claims = await extractClaims(doc, preset);
    readings.push({ article: doc.article, claims, mentions: recordMentions(doc), words: doc.tokens.length });
  }
  journal?.keep(readings);
  return readings;
}

/** A book-length text, stretch by stretch: the memory holds the words of one. */
async function readLong(article: Article, preset: Preset): Promise<ArticleReading> {
  const whole = { article, claims: [] as Claim[], mentions: [] as MentionRecord[], words: 0 };
  for (const stretch of stretchesOf(article)) {
    const [read] = await readBatch([stretch.article], preset, undefined);
    for (const claim of read?.claims ?? []) whole.claims.push(claimInWhole(claim, stretch.offset));
    for (const mention of mentionsInWhole(read?.mentions ?? [], stretch.offset)) whole.mentions.push(mention);
    whole.words += read?.words ?? 0;
  }
  return whole;
}

export async function extractClaims(doc: FullDoc, preset: Preset): Promise<Claim[]> {
  const claims = await Promise.all(preset.extractors.map((extractor) => extractor.extract(doc)));
  return claims.flat();
}
