import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { worksAhead } from '../model/works-ahead.ts';
import { type MentionRecord, recordMentions } from '../resolve/mention-record.ts';
import type { ArticleReading } from './article-reading.ts';
import { extractClaims } from './extract-claims.ts';
import type { Preset } from './presets.ts';
import { readStretches } from './read-stretches.ts';
import type { ReadingsJournal } from './readings-journal.ts';
import { createSharer } from './share-alike.ts';
import { claimInWhole, isLong, mentionsInWhole } from './stretches.ts';

/** Characters read together: enough to fill the model's batches, little enough to stay in memory. */
const batchCharacters = 60_000;
/** While the claims of one batch are found, the reader's processes read the next. */
const batchesAtOnce = 3;

/** An article, and what the journal has of it. */
interface Item {
  readonly article: Article;
  readonly kept: ArticleReading | undefined;
}

/**
 * Reads articles, some at a time, and gives what it found in their order; what the journal has of them already is not read
 * again, and what is read is kept in it.
 */
export async function* readClaims(
  articles: AsyncIterable<Article>,
  preset: Preset,
  journal?: ReadingsJournal,
): AsyncGenerator<ArticleReading> {
  const share = createSharer();
  for await (const { fresh, all } of worksAhead(batchesOf(articles, journal), batchesAtOnce, readItems)) {
    journal?.keep(fresh);
    yield* all;
  }

  async function readItems(items: readonly Item[]) {
    const unread = items.flatMap(({ article, kept }) => (kept ? [] : [article]));
    const [first] = unread;
    const fresh =
      first && isLong(first) ? [await readLong(first, preset, share)] : await readBatch(unread, preset, share);
    const rest = fresh.values();
    return { fresh, all: items.map(({ kept }) => kept ?? (rest.next().value as ArticleReading)) }; // one for each unread
  }
}

/** Batches in the order of the articles. One that is long is a batch of its own, and so is one that need not be read first. */
async function* batchesOf(
  articles: AsyncIterable<Article>,
  journal: ReadingsJournal | undefined,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let characters = 0;
  for await (const article of articles) {
    const kept = journal?.find(article);
    if (batch.length > 0 && !kept && isLong(article)) {
      yield batch;
      batch = [];
    }
    batch.push({ article, kept });
    if (!kept) characters += article.text.length;
    if (characters > 0 && characters < batchCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

type Share = ReturnType<typeof createSharer>;

async function readBatch(batch: readonly Article[], preset: Preset, share: Share): Promise<ArticleReading[]> {
  if (batch.length === 0) return [];
  const readings: ArticleReading[] = [];
  for (const doc of await preset.annotate(batch)) {
    const claims = (await extractClaims(doc, preset)).map(share);
    readings.push({ article: doc.article, claims, mentions: recordMentions(doc), words: doc.tokens.length });
  }
  return readings;
}

async function readLong(article: Article, preset: Preset, share: Share): Promise<ArticleReading> {
  const whole = { article, claims: [] as Claim[], mentions: [] as MentionRecord[], words: 0 };
  for await (const { offset, doc, claims } of readStretches(article, preset)) {
    for (const claim of claims) whole.claims.push(share(claimInWhole(claim, offset)));
    for (const mention of mentionsInWhole(recordMentions(doc), offset)) whole.mentions.push(mention);
    whole.words += doc.tokens.length;
  }
  return whole;
}
