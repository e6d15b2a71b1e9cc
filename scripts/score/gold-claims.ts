import { readFileSync } from 'node:fs';
import type { Span } from '../../src/model/span.ts';

/** A claim that an analyst takes from an article: any of the types, and any of the parties on each side. */
export interface GoldClaim {
  /** `may`: right where it is found, no loss where it is not. */
  readonly level: 'must' | 'may';
  readonly types: readonly string[];
  readonly agent?: readonly string[];
  readonly recipient?: readonly string[];
  readonly symmetric?: boolean;
  readonly polarity?: string;
  readonly modality?: string | readonly string[];
  /** null: the article's own voice; `any`: not looked at; else somebody's words. */
  readonly speaker?: string | null;
  readonly text: string;
}

export interface GoldArticle {
  readonly article: {
    readonly id: string;
    readonly text: string;
    readonly published?: string;
    readonly title?: string;
  };
  readonly entities: readonly {
    readonly key: string;
    readonly name: string;
    readonly type?: string;
    readonly wikidata?: string;
    readonly surfaces?: readonly string[];
  }[];
  readonly claims: readonly GoldClaim[];
  /** Standing edges count only where the answers list them all. */
  readonly exhaustive?: boolean;
}

/** Reads files of one article or of a list of them. */
export function readGold(files: readonly string[]): GoldArticle[] {
  return files.flatMap((file) => [JSON.parse(readFileSync(file, 'utf8')) as GoldArticle | GoldArticle[]].flat());
}

/** Whether the words of an answer and a stretch of the text have anything in common. */
export function touches(text: string, words: string, { start, end }: Span): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at < end && start < at + words.length) return true;
  }
  return false;
}
