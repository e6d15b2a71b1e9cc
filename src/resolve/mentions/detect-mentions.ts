import type { KnowledgeIndex } from '../../knowledge/knowledge-index.ts';
import type { Annotator } from '../../model/annotator.ts';
import type { Doc, Mention, Sentence } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { compareSpans } from '../../model/span.ts';
import { createTree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { linkAntecedents } from '../coreference/link-antecedents.ts';
import type { WatchPronoun } from '../coreference/link-rule.ts';
import { createArticleContext } from './article-context.ts';
import { withoutCredits } from './credit-lines.ts';
import { findKnownNames } from './knowledge-names.ts';
import { nameMentions } from './name-mentions.ts';
import { nominalMentions } from './nominal-mentions.ts';
import { withOwners } from './owners.ts';
import { withTitle } from './person-titles.ts';
import { pronounMentions } from './pronoun-mentions.ts';
import { type ReadName, readNames } from './read-names.ts';
import { withSubStates } from './sub-states.ts';
import { tokensIn } from './token-spans.ts';

type Needs = 'sentences' | 'words' | 'tokens' | 'names' | 'quotes';

export interface MentionParts {
  readonly knowledge: KnowledgeIndex;
  readonly lexicon: Lexicon;
  readonly ontology: Ontology;
  readonly watchPronoun?: WatchPronoun;
}

/** Finds who and what a document speaks of: names, descriptions, adjectives and pronouns, linked within the article. */
export function createMentionsAnnotator(parts: MentionParts): Annotator<Needs, 'mentions'> {
  return {
    name: 'mentions',
    version: '2',
    needs: ['sentences', 'words', 'tokens', 'names', 'quotes'],
    gives: ['mentions'],
    annotate: async (docs) => docs.map((doc) => ({ mentions: detectMentions(doc, parts) })),
  };
}

export function detectMentions(
  doc: Doc<Needs>,
  { knowledge, lexicon, ontology, watchPronoun }: MentionParts,
): Mention[] {
  const { tokens } = doc;
  const tree = createTree(tokens);
  const article = createArticleContext(doc, knowledge);
  const namesOf = bySentence(readNames(doc, lexicon, knowledge), doc.sentences);
  const mentions = doc.sentences.flatMap((sentence, index) => {
    const known = findKnownNames(sentence, tokens, article);
    const all = nameMentions(namesOf[index] ?? [], known, { tree, lexicon, article });
    const names = withoutCredits(all, sentence, tokens);
    const named = new Set<number>();
    for (const mention of all) {
      const { first, end } = tokensIn(mention, tokens);
      for (let token = first; token < end; token++) named.add(token);
    }
    const { firstToken, endToken } = sentence;
    return [
      ...names.map((mention) => withTitle(mention, tree, lexicon)),
      ...nominalMentions(firstToken, endToken, tree, lexicon, (token) => named.has(token)),
      ...pronounMentions(firstToken, endToken, tree, lexicon),
    ];
  });
  const sorted = withSubStates(withOwners(mentions.sort(compareSpans), tree, ontology, knowledge), tree, ontology);
  return linkAntecedents(sorted, { doc, tree, ontology, lexicon, article, watchPronoun });
}

/** The names of each sentence. A name that the reader drew over a sentence's end counts for the first. */
function bySentence(names: readonly ReadName[], sentences: readonly Sentence[]): ReadName[][] {
  const lists: ReadName[][] = sentences.map(() => []);
  let at = 0;
  for (const name of names) {
    while (at < sentences.length && (sentences[at] as Sentence).endToken <= name.first) at += 1;
    const end = Math.min(name.end, sentences[at]?.endToken ?? name.end);
    if (end > name.first) lists[at]?.push({ ...name, end });
  }
  return lists;
}
