import { type FullDoc, type Mention, sentenceAt } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { isJoined } from './is-joined.ts';

/** The outermost mention whose head is a token. */
export type MentionByHead = (token: number) => Mention | undefined;

/**
 * A mention stands for its head; a name in apposition, or after its title, for the words that describe it, and for a
 * pronoun the words of its own sentence that it means: “Iran said it …” tells of Iran.
 */
export function createMentionByHead(doc: FullDoc, tree: Tree, ontology: Ontology): MentionByHead {
  const byHead = new Map<number, Mention>();
  for (const mention of doc.mentions) {
    const rival = byHead.get(mention.head);
    if (!rival || mention.end - mention.start > rival.end - rival.start) byHead.set(mention.head, mention);
  }
  /** “the minister, Ann Lee” is Ann Lee; “officials, Reuters” is not Reuters. */
  const explains = (name: Mention, description: Mention) =>
    ontology.lineage(name.type).some((type) => type === description.type) || ontology.isA(description.type, name.type);
  const titled = titledNames(doc, explains);
  return (token) => {
    const own = byHead.get(token);
    if (own?.kind === 'pronoun') return spelledOut(own, doc);
    if (own && own.kind !== 'nominal') return own;
    const name = own && titled.get(own);
    if (name) return name;
    const named = tree
      .childrenBy(token, 'flat', 'appos', 'nmod:desc')
      .filter((child) => !isJoined(child, tree))
      .map((child) => byHead.get(child))
      .find((mention) => mention?.kind === 'name' && (!own || explains(mention, own)));
    return named ?? own ?? twinOf(token, tree, byHead);
  };
}

/** “met with leader Mahmoud Abbas”: the parser may hang a title and the name behind it side by side. */
function twinOf(title: number, tree: Tree, byHead: ReadonlyMap<number, Mention>): Mention | undefined {
  const [token, next] = [tree.tokens[title], tree.tokens[title + 1]];
  const mention = byHead.get(title + 1);
  const alike = token?.upos === 'NOUN' && token.head === next?.head && token.deprel === next.deprel;
  return alike && mention?.kind === 'name' ? mention : undefined;
}

/**
 * “Foreign Minister Ann Lee”, “ambassador-at-large Oleg Nikitin”, however the parser hangs the two together: a description
 * right before a name is its title.
 */
function titledNames(
  { article, mentions }: FullDoc,
  explains: (name: Mention, description: Mention) => boolean,
): Map<Mention, Mention> {
  const titled = new Map<Mention, Mention>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'nominal') return;
    const name = mentions.slice(index + 1).find((other) => other.start >= mention.end);
    const between = name?.kind === 'name' && article.text.slice(mention.end, name.start);
    if (name && between && /^(-\p{L}+)* $/u.test(between) && explains(name, mention)) titled.set(mention, name);
  });
  return titled;
}

/** What a pronoun means, where its own sentence says so; else the pronoun. */
function spelledOut(pronoun: Mention, { mentions, sentences }: FullDoc): Mention {
  const sentence = sentences[sentenceAt(sentences, pronoun.start)];
  for (let at = pronoun; sentence && at.antecedent; ) {
    const earlier = mentions[at.antecedent.mention];
    if (!earlier || earlier.start < sentence.start) return pronoun;
    if (earlier.kind !== 'pronoun') return earlier;
    at = earlier;
  }
  return pronoun;
}
