import type { KnowledgeEntry } from '../../knowledge/entry.ts';
import type { KnowledgeIndex } from '../../knowledge/knowledge-index.ts';
import type { Doc } from '../../model/doc.ts';

/** What an article as a whole says about which of two namesakes it means. */
export interface ArticleContext {
  readonly knowledge: KnowledgeIndex;
  /** Full ISO date of publication. */
  readonly published?: string;
  /** Whether the article has the word. */
  says(word: string): boolean;
  /** How many other names of an entry the article has: its adjectives, capital, longer names. */
  support(entry: KnowledgeEntry, surface: string): number;
}

export function createArticleContext(doc: Doc<'words'>, knowledge: KnowledgeIndex): ArticleContext {
  const vocabulary = new Set(doc.words.map(({ text }) => text));
  const { text, published } = doc.article;
  const says = (word: string) => vocabulary.has(word) || (/[^\p{L}]/u.test(word) && text.includes(word));
  const known = new Map<string, number>();
  return {
    knowledge,
    ...(published && { published }),
    says,
    support(entry, surface) {
      const key = `${entry.id} ${surface}`;
      const counted = known.get(key) ?? otherNames(entry, surface).filter(says).length;
      known.set(key, counted);
      return counted;
    },
  };
}

function otherNames(entry: KnowledgeEntry, surface: string): string[] {
  const { name, names = [], adjectives = [], metonyms = [] } = entry;
  const all = [name, ...names, ...adjectives, ...metonyms.map((metonym) => metonym.name)];
  return [...new Set(all)].filter((other) => other !== surface && !other.includes(surface));
}
