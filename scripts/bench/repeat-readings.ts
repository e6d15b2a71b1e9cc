import type { Article } from '../../src/model/article.ts';
import { type Claim, makeClaim } from '../../src/model/claim.ts';
import type { ArticleId } from '../../src/model/ids.ts';
import type { Span } from '../../src/model/span.ts';
import type { Readings } from '../../src/pipeline/resolve-readings.ts';
import { createSharer } from '../../src/pipeline/share-alike.ts';
import { type MentionRecord, mentionId } from '../../src/resolve/mention-record.ts';

/**
 * Readings so many times over, each time so many days later, as if other articles had been read: nothing but what the
 * world knows anyway is one with the time before, and memory is shared only within an article, as reading shares it.
 * Words are changed letter by letter, so that every place in a text stays where it is: names that are not known, and long
 * words that nothing was read from, since otherwise each text would be a copy of one report.
 */
export function repeatReadings(readings: Readings, times: number, days: number): Readings {
  const byArticle = groupByArticle(readings);
  const share = createSharer();
  const all = { articles: [] as Article[], claims: [] as Claim[], mentions: [] as MentionRecord[] };
  for (let turn = 0; turn < times; turn++) {
    for (const { article, claims, mentions } of byArticle) {
      const id = fresh(turn === 0 ? article.id : `${article.id}~${turn}`) as ArticleId; // an article's id may be any string
      const copy = { id, turn, days };
      all.articles.push(copyArticle(article, claims, mentions, copy));
      for (const claim of claims) all.claims.push(share(copyClaim(claim, copy)));
      const before = new Map(mentions.map((mention) => [mention.id, mention]));
      for (const mention of mentions) all.mentions.push(copyMention(mention, before, copy));
    }
  }
  return all;
}

interface Copy {
  readonly id: ArticleId;
  readonly turn: number;
  readonly days: number;
}

function groupByArticle({ articles, claims, mentions }: Readings) {
  const groups = new Map(
    articles.map((article) => [article.id, { article, claims: [] as Claim[], mentions: [] as MentionRecord[] }]),
  );
  for (const claim of claims) groups.get(claim.evidence.article)?.claims.push(claim);
  for (const mention of mentions) groups.get(mention.article)?.mentions.push(mention);
  return [...groups.values()];
}

function copyArticle(
  article: Article,
  claims: readonly Claim[],
  mentions: readonly MentionRecord[],
  { id, turn, days }: Copy,
): Article {
  const { text, published, ...rest } = article;
  return {
    ...held(rest),
    id,
    text: fresh(turn === 0 ? text : otherText(text, claims, mentions, turn)),
    ...(published && { published: later(published, turn * days) }),
  };
}

function otherText(text: string, claims: readonly Claim[], mentions: readonly MentionRecord[], turn: number): string {
  const names = mentions.filter(isRenamed);
  const read = [...claims.map(({ evidence }) => evidence.trigger), ...mentions];
  const covers = (spans: readonly Span[]) => {
    const covered = new Uint8Array(text.length);
    for (const { start, end } of spans) covered.fill(1, start, end);
    return covered;
  };
  const [isName, isRead] = [covers(names), covers(read)];
  return text.replace(/\p{L}+/gu, (word, at: number) =>
    isName[at] || (!isRead[at] && word.length > 5) ? otherWord(word, turn) : word,
  );
}

function isRenamed({ known, kind }: MentionRecord): boolean {
  return !known && kind === 'name';
}

const [small, large] = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** As long a word that no other turn makes of it: the first letters move by the digits of the turn. */
function otherWord(word: string, turn: number): string {
  let rest = turn;
  return word.replace(/[a-z]/gi, (letter) => {
    const letters = small.includes(letter) ? small : large;
    const moved = letters[(letters.indexOf(letter) + (rest % 26)) % 26] ?? letter;
    rest = Math.floor(rest / 26) || turn;
    return moved;
  });
}

function copyClaim({ event: _event, ...claim }: Claim, { id, turn, days }: Copy): Claim {
  const { time, evidence } = held(claim);
  const shifted = (day: string | null) => day && later(day, turn * days);
  const { reasons, steps, extractors, ...read } = claim;
  return makeClaim({
    ...held(read),
    ...(reasons && { reasons }),
    ...(steps && { steps }),
    extractors,
    time: time && { ...time, start: shifted(time.start), end: shifted(time.end) },
    evidence: { ...evidence, article: id },
  });
}

function copyMention(
  mention: MentionRecord,
  ofArticle: ReadonlyMap<string, MentionRecord>,
  { id, turn, days }: Copy,
): MentionRecord {
  const renamed = (words: string) =>
    fresh(turn > 0 && isRenamed(mention) ? words.replace(/\p{L}+/gu, (word) => otherWord(word, turn)) : words);
  const { antecedent, published, start, end } = mention;
  const before = antecedent && ofArticle.get(antecedent.id);
  const words = renamed(mention.words);
  return {
    ...mention,
    id: mentionId(id, { start, end }),
    article: id,
    words,
    name: mention.name === mention.words ? words : renamed(mention.name),
    ...(published && { published: later(published, turn * days) }),
    ...(antecedent && before && { antecedent: { ...antecedent, id: mentionId(id, before) } }),
  };
}

function later(day: string, days: number): string {
  return days === 0 ? day : new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same in objects of its own. */
function held<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? value.map(held) : mapValues(value, held);
  return copy as T; // of the same form
}

function mapValues(value: object, change: (part: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}

/** The same in a string of its own. */
function fresh(words: string): string {
  return Buffer.from(words).toString();
}
