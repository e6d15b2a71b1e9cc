import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { GraphView } from '../model/graph.ts';
import { surface } from '../model/span.ts';

/** A claim with its words. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly sentence: string;
  readonly trigger: string;
  readonly participants: readonly {
    readonly role: string;
    readonly words: string;
    readonly name: string;
    readonly id: string | null;
  }[];
  readonly voices: readonly {
    readonly speaker: string | null;
    readonly words: string | null;
    readonly cue: string | null;
  }[];
  readonly article: Pick<Article, 'id' | 'title' | 'url' | 'publisher' | 'published'>;
}

/** Tells claims of a view in words; asked for many, it looks articles and names up once. */
export function createTeller({ articles, entities }: GraphView): (claim: Claim) => ToldClaim {
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  return (claim) => {
    const article = byArticle.get(claim.evidence.article);
    const words = (span: { start: number; end: number }) => surface(article?.text ?? '', span).replace(/\s+/g, ' ');
    const { id = claim.evidence.article, title, url, publisher, published } = article ?? {};
    return {
      claim,
      sentence: words(claim.evidence),
      trigger: words(claim.evidence.trigger),
      participants: claim.participants.map(({ role, mention, entity }) => ({
        role,
        words: words(mention),
        name: names.get(entity ?? '') ?? words(mention),
        id: entity,
      })),
      voices: claim.attribution.map(({ speaker, mention, cue }) => ({
        speaker: speaker && (names.get(speaker) ?? speaker),
        words: mention && words(mention),
        cue: cue && words(cue),
      })),
      article: {
        id,
        ...(title && { title }),
        ...(url && { url }),
        ...(publisher && { publisher }),
        ...(published && { published }),
      },
    };
  };
}
