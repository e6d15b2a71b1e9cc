import type { KnowledgeIndex } from '../../knowledge/knowledge-index.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { MentionRecord } from '../mention-record.ts';

/** What identity may look up. */
export interface IdentitySources {
  readonly knowledge: KnowledgeIndex;
  readonly lexicon: Lexicon;
}

/**
 * “the Russian foreign ministry”, “Russia's Foreign Ministry”: the state and the body's noun, where a state has one of
 * the kind. Without this key a description stands for itself alone.
 */
export function bodyKey(
  { of, kind, words, type }: MentionRecord,
  { knowledge, lexicon }: IdentitySources,
): string | null {
  if (!of || (kind !== 'nominal' && kind !== 'name')) return null;
  if (type !== 'government-body' && type !== 'military-force') return null;
  if (/^(?:an?|some|any|no|each|every|its|their|his|her|our|two|three|four|\d)\b/i.test(words)) return null;
  const owner = knowledge.byId(of);
  if (!owner) return null;
  let rest = ` ${words.replace(/['’]s?(?=\s)/g, '').replace(/\s*-\s*/g, '-')} `;
  const names = [owner.name, ...(owner.names ?? []), ...(owner.adjectives ?? []), ...(owner.people ?? [])];
  for (const name of [...names].sort((a, b) => b.length - a.length)) rest = rest.replace(` ${name} `, ' ');
  const noun = rest
    .toLowerCase()
    .replace(/\bthe\b/g, ' ')
    .replace(/\b(?:of|in)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const unique = lexicon.uniqueBodies.has(noun) || /^ministry (?:of|for) [a-z ]+$|^[a-z]+ ministry$/.test(noun);
  return unique ? `${of} ${noun}` : null;
}
