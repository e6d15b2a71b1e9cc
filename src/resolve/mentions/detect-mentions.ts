import type { KnowledgeIndex } from '../../knowledge/knowledge-index.ts';
import type { Annotator } from '../../model/annotator.ts';
import type { Doc, Mention, Name, Sentence, Token } from '../../model/doc.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { compareSpans, contains } from '../../model/span.ts';
import { createTree, type Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { linkAntecedents } from '../coreference/link-antecedents.ts';
import { findKnownNames } from './knowledge-names.ts';
import { nameMentions, type TokenRangeName } from './name-mentions.ts';
import { nominalMentions } from './nominal-mentions.ts';
import { withTitle } from './person-titles.ts';
import { pronounMentions } from './pronoun-mentions.ts';

type Needs = 'sentences' | 'words' | 'tokens' | 'names';

export interface MentionParts {
  readonly knowledge: KnowledgeIndex;
  readonly lexicon: Lexicon;
  readonly ontology: Ontology;
}

/** Finds who and what a document speaks of: names, descriptions, adjectives and pronouns, linked within the article. */
export function createMentionsAnnotator(parts: MentionParts): Annotator<Needs, 'mentions'> {
  return {
    name: 'mentions',
    version: '1',
    needs: ['sentences', 'words', 'tokens', 'names'],
    gives: ['mentions'],
    annotate: async (docs) => docs.map((doc) => ({ mentions: detectMentions(doc, parts) })),
  };
}

export function detectMentions(doc: Doc<Needs>, { knowledge, lexicon, ontology }: MentionParts): Mention[] {
  const tree = createTree(doc.tokens);
  const vocabulary = new Set(doc.tokens.map((token) => token.text));
  const says = (word: string) => vocabulary.has(word) || doc.article.text.includes(word);
  const mentions = doc.sentences.flatMap((sentence) => {
    const known = findKnownNames(sentence, doc.tokens, knowledge, says);
    const names = nameMentions(inSentence(doc.names, sentence, doc.tokens), known, {
      tokens: doc.tokens,
      tree,
      lexicon,
    });
    const heads = new Set(names.flatMap((mention) => tokensOf(mention, sentence, doc.tokens)));
    const { firstToken, endToken } = sentence;
    return [
      ...names.map((mention) => withTitle(mention, tree, lexicon)),
      ...nominalMentions(firstToken, endToken, tree, lexicon, (token) => heads.has(token)),
      ...pronounMentions(firstToken, endToken, tree),
    ];
  });
  const sorted = mentions.sort(compareSpans).map((mention, _index, all) => withOwner(mention, all, tree, ontology));
  return linkAntecedents(sorted, doc, tree, ontology);
}

function inSentence(names: readonly Name[], sentence: Sentence, tokens: readonly Token[]): TokenRangeName[] {
  return names
    .filter((name) => contains(sentence, name))
    .map((name) => {
      const range = tokensOf(name, sentence, tokens);
      return { first: range[0] ?? sentence.firstToken, end: (range.at(-1) ?? sentence.firstToken) + 1, name };
    });
}

function tokensOf(span: { start: number; end: number }, sentence: Sentence, tokens: readonly Token[]): number[] {
  const inside: number[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index];
    if (token && span.start <= token.start && token.end <= span.end) inside.push(index);
  }
  return inside;
}

/** “Russian officials”, “Turkey's army”, “the foreign ministry of Chile” belong to the state that their words name. */
function withOwner(mention: Mention, all: readonly Mention[], tree: Tree, ontology: Ontology): Mention {
  if (mention.of || mention.known || mention.kind === 'adjective' || mention.kind === 'pronoun') return mention;
  if (ontology.isA(mention.type, 'state', 'place', 'weapon')) return mention;
  const owner = all.find(
    (other) =>
      other !== mention &&
      other.known !== undefined &&
      ontology.isA(other.type, 'state') &&
      (contains(mention, other) || tree.tokens[other.head]?.head === mention.head) &&
      ['amod', 'compound', 'nmod', 'nmod:poss', 'nmod:desc'].includes(tree.tokens[other.head]?.deprel ?? ''),
  );
  return owner ? { ...mention, of: owner.known as EntityId } : mention;
}
