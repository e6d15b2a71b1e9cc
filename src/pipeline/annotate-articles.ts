import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { FullDoc, ReadDoc } from '../model/doc.ts';
import type { EntityId } from '../model/ids.ts';
import { movedBy, type Span } from '../model/span.ts';
import { type MentionRecord, recordMentions } from '../resolve/mention-record.ts';
import { extractClaims } from './extract-claims.ts';
import { joinStretches } from './join-stretches.ts';
import { layBy } from './lay-by.ts';
import type { Preset } from './presets.ts';
import { readStretches } from './read-stretches.ts';
import { resolveArticle } from './resolve-article.ts';
import type { Resources } from './resources.ts';
import { createSharer } from './share-alike.ts';
import { claimInWhole, isLong, mentionsInWhole, movedClaim } from './stretches.ts';

/** A document with all its layers and claims, resolved within the article only. */
export interface AnnotatedDoc {
  readonly doc: FullDoc;
  readonly claims: readonly Claim[];
  entityOf(span: Span): EntityId | null;
}

/** A stretch of an article as a document of its own, and what stands before it in the whole. */
export interface AnnotatedPart extends Omit<AnnotatedDoc, 'doc'> {
  readonly doc: ReadDoc;
  readonly offset: number;
  readonly firstToken: number;
}

/** An annotated article: a book's layers are gone through part by part, since all of them would fill the memory. */
export interface AnnotatedArticle extends Omit<AnnotatedDoc, 'doc'> {
  readonly article: Article;
  parts(): Iterable<AnnotatedPart>;
}

/** Annotates articles, in their order: books stretch by stretch, the others together. */
export async function* annotateArticles(
  articles: readonly Article[],
  preset: Preset,
  resources: Resources,
): AsyncGenerator<AnnotatedArticle> {
  const docs = (await preset.annotate(articles.filter((article) => !isLong(article)))).values();
  for (const article of articles) {
    yield isLong(article)
      ? await annotateBook(article, preset, resources)
      : await annotateDoc(docs.next().value as FullDoc, preset, resources);
  }
}

async function annotateDoc(doc: FullDoc, preset: Preset, resources: Resources): Promise<AnnotatedArticle> {
  const { article } = doc;
  const read = await extractClaims(doc, preset);
  const resolved = resolveArticle({ article, mentions: () => recordMentions(doc), claims: () => read }, resources);
  return { article, ...resolved, parts: () => [{ doc, ...resolved, offset: 0, firstToken: 0 }] };
}

async function annotateBook(article: Article, preset: Preset, resources: Resources): Promise<AnnotatedArticle> {
  const stretches = await laidStretches(article, preset);
  const { claims, entityOf } = resolveArticle(
    { article, mentions: () => mentionsIn(stretches), claims: () => claimsIn(stretches) },
    resources,
  );
  const told = [...claims].sort((a, b) => a.evidence.start - b.evidence.start);
  return {
    article,
    claims,
    entityOf,
    *parts() {
      let from = 0;
      for (const [index, { offset, firstToken, doc }] of stretches.entries()) {
        const end = stretches[index + 1]?.offset ?? Number.POSITIVE_INFINITY;
        const first = from;
        while ((told[from]?.evidence.start ?? end) < end) from += 1;
        yield {
          doc: doc(),
          claims: told.slice(first, from).map((claim) => movedClaim(claim, -offset)),
          entityOf: (span) => entityOf(movedBy(span, offset)),
          offset,
          firstToken,
        };
      }
    },
  };
}

/** A stretch that was read, laid by. */
interface LaidStretch {
  readonly offset: number;
  readonly firstToken: number;
  doc(): ReadDoc;
  read(): readonly Claim[];
}

async function laidStretches(article: Article, preset: Preset): Promise<LaidStretch[]> {
  const stretches: LaidStretch[] = [];
  let firstToken = 0;
  for await (const { doc, offset, claims } of readStretches(article, preset)) {
    const { words: _tokensNow, ...read } = doc;
    const laidClaims = layBy({ claims });
    stretches.push({
      offset,
      firstToken,
      doc: layBy(read, { article: doc.article }),
      read: () => laidClaims().claims,
    });
    firstToken += doc.tokens.length;
  }
  return stretches;
}

function mentionsIn(stretches: readonly LaidStretch[]): MentionRecord[] {
  return stretches.flatMap(({ doc, offset }) => mentionsInWhole(recordMentions(doc()), offset));
}

function* claimsIn(stretches: readonly LaidStretch[]): Generator<Claim> {
  const share = createSharer();
  for (const { read, offset } of stretches) for (const claim of read()) yield share(claimInWhole(claim, offset));
}

/** All layers of an article in one document, however long it is. */
export function wholeDoc({ article, claims, entityOf, parts }: AnnotatedArticle): AnnotatedDoc {
  const joined = joinStretches(article);
  for (const part of parts()) joined.add(part);
  return { doc: joined.doc, claims, entityOf };
}
