import type { KnowledgeIndex, NameHit } from '../../knowledge/knowledge-index.ts';
import type { Sentence, Token } from '../../model/doc.ts';

/** Words that knowledge knows as a name, with all that they may stand for. Token range is half-open. */
export interface KnownName {
  readonly first: number;
  readonly end: number;
  readonly hits: readonly NameHit[];
}

/**
 * The longest known names of a sentence, left to right. A nickname that needs another word ("the North" needs "Korea")
 * counts only in an article that has the word.
 */
export function findKnownNames(
  sentence: Sentence,
  tokens: readonly Token[],
  knowledge: KnowledgeIndex,
  says: (word: string) => boolean,
): KnownName[] {
  const words = tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.text);
  const found: KnownName[] = [];
  for (let at = 0; at < words.length; ) {
    const match = /^[\p{Lu}\p{N}]|^al\b/u.test(words[at] as string) ? knowledge.longestAt(words, at) : null;
    const hits = match?.hits.filter((hit) => usable(hit, words[at - 1], says)) ?? [];
    if (match && hits.length > 0) {
      found.push({ first: sentence.firstToken + at, end: sentence.firstToken + at + match.length, hits });
      at += match.length;
    } else at += 1;
  }
  return found;
}

function usable(hit: NameHit, before: string | undefined, says: (word: string) => boolean): boolean {
  if (hit.article && before?.toLowerCase() !== 'the') return false;
  return hit.needs === undefined || says(hit.needs);
}
