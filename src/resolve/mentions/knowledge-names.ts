import type { KnowledgeIndex, KnowledgeMatch, NameHit } from '../../knowledge/knowledge-index.ts';
import type { Sentence, Token } from '../../model/doc.ts';
import type { ArticleContext } from './article-context.ts';
import type { TokenRange } from './token-spans.ts';

/** Words that knowledge knows as a name, with all that they may stand for. */
export interface KnownName extends TokenRange {
  readonly hits: readonly NameHit[];
}

/**
 * The longest known names of a sentence, left to right. A nickname that needs another word ("the North" needs "Korea")
 * counts only in an article that has the word.
 */
export function findKnownNames(
  sentence: Sentence,
  tokens: readonly Token[],
  { knowledge, says }: ArticleContext,
): KnownName[] {
  const words = tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.text);
  const found: KnownName[] = [];
  for (let at = 0; at < words.length; ) {
    const match = /^[\p{Lu}\p{N}]|^al\b/u.test(words[at] as string) ? knowledge.longestAt(words, at) : null;
    const hits = match?.hits.filter((hit) => usable(hit, words[at - 1], says)) ?? [];
    if (match && hits.length > 0) {
      const length = withoutPossessive(words, at, match.length);
      const first = sentence.firstToken + at;
      found.push({ first, end: first + length, hits });
      const owner = ownerBefore(hits, words.slice(0, at + length - 1), at, knowledge);
      if (owner) found.push({ first, end: first + owner.length, hits: owner.hits });
      at += match.length;
    } else at += 1;
  }
  return found;
}

/** “US Justice Department”, “UN Security Council”: a body's known name may begin with whose it is. */
function ownerBefore(
  hits: readonly NameHit[],
  words: readonly string[],
  at: number,
  knowledge: KnowledgeIndex,
): KnowledgeMatch | null {
  const match = knowledge.longestAt(words, at);
  const owns = ({ entry: { id, type } }: NameHit) =>
    type === 'state' ? isBody(hits) : hits.every(({ entry }) => [entry.of].flat().includes(id));
  return match?.hits.every(owns) ? match : null;
}

function isBody(hits: readonly NameHit[]): boolean {
  return hits.every(({ entry }) => /^(?:government-body|military-force)$/.test(entry.type));
}

/** A name does not take in the “'s” behind it. */
function withoutPossessive(words: readonly string[], at: number, length: number): number {
  return length > 1 && /^['’]s?$/i.test(words[at + length - 1] ?? '') ? length - 1 : length;
}

function usable(hit: NameHit, before: string | undefined, says: (word: string) => boolean): boolean {
  if (hit.article && before?.toLowerCase() !== 'the') return false;
  return hit.needs === undefined || says(hit.needs);
}
