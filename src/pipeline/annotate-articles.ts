import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { FullDoc, Mention, MentionKind } from '../model/doc.ts';
import type { EntityId } from '../model/ids.ts';
import { bareSpan, type Span } from '../model/span.ts';
import { labelMentions } from '../resolve/label-mentions.ts';
import { mentionId, recordMentions } from '../resolve/mention-record.ts';
import { extractClaims } from './extract-claims.ts';
import { joinStretches } from './join-stretches.ts';
import type { Preset } from './presets.ts';
import { readStretches } from './read-stretches.ts';
import { resolveReadings } from './resolve-readings.ts';
import type { Resources } from './resources.ts';
import { claimInWhole, isLong } from './stretches.ts';

/** A document with all its layers and claims, resolved within the article only: one line of `entente annotate`. */
export interface AnnotatedDoc {
  readonly doc: FullDoc;
  readonly claims: readonly Claim[];
  entityOf(span: { start: number; end: number }): EntityId | null;
}

/** Annotates articles, in their order: books stretch by stretch, the others together. */
export async function annotateArticles(
  articles: readonly Article[],
  preset: Preset,
  resources: Resources,
): Promise<AnnotatedDoc[]> {
  const docs = (await preset.annotate(articles.filter((article) => !isLong(article)))).values();
  const annotated: AnnotatedDoc[] = [];
  for (const article of articles) {
    const read = isLong(article)
      ? await readLong(article, preset)
      : await withClaims(docs.next().value as FullDoc, preset);
    annotated.push(resolve(read, resources));
  }
  return annotated;
}

type ReadDoc = Pick<AnnotatedDoc, 'doc' | 'claims'>;

const withClaims = async (doc: FullDoc, preset: Preset): Promise<ReadDoc> => ({
  doc,
  claims: await extractClaims(doc, preset),
});

async function readLong(article: Article, preset: Preset): Promise<ReadDoc> {
  const whole = joinStretches(article);
  const claims: Claim[] = [];
  for await (const stretch of readStretches(article, preset)) {
    whole.add(stretch);
    for (const claim of stretch.claims) claims.push(claimInWhole(claim, stretch.offset));
  }
  return { doc: whole.doc, claims };
}

function resolve({ doc, claims: read }: ReadDoc, resources: Resources): AnnotatedDoc {
  const mentions = recordMentions(doc);
  const { claims } = resolveReadings({ articles: [doc.article], claims: read, mentions }, resources);
  const labels = labelMentions(mentions, resources);
  return { doc, claims, entityOf: (span) => labels.get(mentionId(doc.article.id, span)) ?? null };
}

/** The record that `entente annotate --jsonl` prints, as the output contract has it. */
export function toRecord({ doc, claims, entityOf }: AnnotatedDoc): object {
  const told = new Map<EntityId | null, number>();
  for (const mention of doc.mentions) told.set(entityOf(mention), (told.get(entityOf(mention)) ?? 0) + 1);
  const again = (mention: Mention) => (told.get(entityOf(mention)) ?? 0) > 1;
  const { id, text, published } = doc.article;
  return {
    id,
    text,
    ...(published && { published }),
    sentences: doc.sentences.map(bareSpan),
    tokens: doc.tokens.map(({ start, end, text: word, lemma, upos, head, deprel }) => ({
      start,
      end,
      text: word,
      lemma,
      upos,
      head,
      deprel,
    })),
    mentions: doc.mentions.flatMap((mention) =>
      spansOf(mention, again(mention)).map(({ span, kind }) => ({
        ...bareSpan(span),
        type: mention.type,
        kind,
        entity: entityOf(mention),
      })),
    ),
    times: doc.times.map(({ start, end, value, type }) => ({ start, end, value, type })),
    quotes: doc.quotes.map(({ start, end, kind, speaker, cue }) => ({
      start,
      end,
      kind,
      speaker: speaker && bareSpan(speaker),
      cue: cue && bareSpan(cue),
      entity: speaker && entityOf(speaker),
    })),
    claims,
  };
}

/** A name that is told again stands beside the noun phrase that it heads; a description is printed as its whole phrase. */
function spansOf(mention: Mention, again: boolean): { span: Span; kind: MentionKind }[] {
  const { phrase, kind } = mention;
  if (!phrase || (kind === 'name' && !again)) return [{ span: mention, kind }];
  return kind === 'name'
    ? [
        { span: phrase, kind: 'nominal' },
        { span: mention, kind },
      ]
    : [{ span: phrase, kind }];
}
