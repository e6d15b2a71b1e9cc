import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { FullDoc } from '../model/doc.ts';
import type { EntityId } from '../model/ids.ts';
import { bareSpan } from '../model/span.ts';
import { mentionId, recordMentions } from '../resolve/mention-record.ts';
import type { Preset } from './presets.ts';
import { extractClaims } from './read-claims.ts';
import { resolveReadings } from './resolve-readings.ts';
import type { Resources } from './resources.ts';

/** A document with all its layers and claims, resolved within the article only: one line of `entente annotate`. */
export interface AnnotatedDoc {
  readonly doc: FullDoc;
  readonly claims: readonly Claim[];
  entityOf(span: { start: number; end: number }): EntityId | null;
}

export async function annotateArticles(
  articles: readonly Article[],
  preset: Preset,
  resources: Resources,
): Promise<AnnotatedDoc[]> {
  const docs = await preset.annotate(articles);
  return Promise.all(
    docs.map(async (doc) => {
      const mentions = recordMentions(doc);
      const { claims, entities } = resolveReadings(
        { articles: [doc.article], claims: await extractClaims(doc, preset), mentions },
        resources,
      );
      const entityOf = new Map(
        entities.flatMap((entity) =>
          entity.mentions.map((mention) => [mentionId(doc.article.id, mention), entity.id] as const),
        ),
      );
      return { doc, claims, entityOf: (span) => entityOf.get(mentionId(doc.article.id, span)) ?? null };
    }),
  );
}

/** The record that `entente annotate --jsonl` prints, as the output contract has it. */
export function toRecord({ doc, claims, entityOf }: AnnotatedDoc): object {
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
    mentions: doc.mentions.map((mention) => ({
      ...bareSpan(mention),
      type: mention.type,
      kind: mention.kind,
      entity: entityOf(mention),
    })),
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
