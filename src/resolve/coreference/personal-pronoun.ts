import type { Mention } from '../../model/doc.ts';
import { sentenceAt } from '../../model/doc.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';

const persons = new Set(['he', 'she', 'his', 'her', 'him']);
const things = new Set(['it', 'its']);

/**
 * “he”, “she”: the one person that this sentence or the one before speaks of; “it”: the subject of the same kind. Where
 * more than one could be meant, it abstains: an unresolved pronoun is better than a wrong name.
 */
export const personalPronoun: LinkRule = {
  name: 'pronoun',
  link(index, context) {
    const { mentions, text, ontology } = context;
    const mention = mentions[index] as Mention; // the mention to be linked
    if (mention.kind !== 'pronoun') return null;
    const word = text.slice(mention.start, mention.end).toLowerCase();
    if (persons.has(word)) return onlyOne(index, context, (other) => ontology.isA(other.type, 'person'));
    if (things.has(word))
      return onlyOne(
        index,
        context,
        (other) => ontology.isA(other.type, 'state', 'organization') && other.kind !== 'adjective',
      );
    return null;
  },
};

function onlyOne(index: number, { mentions, doc, text }: LinkContext, fits: (mention: Mention) => boolean) {
  const mention = mentions[index] as Mention;
  const sentence = sentenceAt(doc.sentences, mention.start);
  const found = new Map<string, number>();
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const other = mentions[earlier] as Mention; // earlier < index
    if (sentence - sentenceAt(doc.sentences, other.start) > 1) break;
    if (other.kind === 'nominal' || !fits(other)) continue;
    const root = rootOf(earlier, mentions);
    const key = mentions[root]?.known ?? text.slice(mentions[root]?.start, mentions[root]?.end);
    if (!found.has(key)) found.set(key, earlier);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? { mention: only, score: 0.8 } : null;
}

function rootOf(index: number, mentions: readonly Mention[]): number {
  let root = index;
  for (let up = mentions[root]?.antecedent; up; up = mentions[root]?.antecedent) root = up.mention;
  return root;
}
