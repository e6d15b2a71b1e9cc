import type { Sentence, Token } from '../../../model/doc.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft, QuoteContext, Recogniser } from '../draft.ts';
import { draftOf } from '../draft-of.ts';
import { nounPhrase, relation, spanOfWords } from '../phrases.ts';
import { hasCase, speakerOf } from '../speaker.ts';

/** “the claim that …”, “his warning that …”, “a promise to …”: the clause of a noun that reports. */
export const nounClause: Recogniser = {
  name: 'noun-clause',
  recognise(sentence: Sentence, context: QuoteContext) {
    const drafts: Draft[] = [];
    for (let noun = sentence.firstToken; noun < sentence.endToken; noun++) {
      const { upos, lemma } = context.tree.tokens[noun] as Token; // an index of the sentence
      if (upos !== 'NOUN' || !context.lexicon.reportingNouns.has(lemma.toLowerCase())) continue;
      const clause = context.tree
        .childrenBy(noun, 'acl', 'ccomp', 'xcomp')
        .find((child) => isContent(child, noun, context));
      if (clause === undefined) continue;
      const content = spanOfWords(
        Math.max(noun + 1, context.tree.yieldOf(clause)[0]),
        context.tree.yieldOf(clause)[1],
        context.tree,
      );
      if (content) drafts.push(draftOf('noun-clause', noun, content, context, ownerOf(noun, context)));
    }
    return drafts;
  },
};

/** A clause with “that” and a subject of its own, or an infinitive; not “the claim that he made”, where “that” is the object. */
function isContent(clause: number, noun: number, { tree }: QuoteContext): boolean {
  const mark = tree.child(clause, 'mark') ?? tree.yieldOf(clause)[0];
  if (mark < noun) return false;
  const { text = '', upos } = tree.tokens[mark] ?? {};
  return upos !== 'PRON' && /^(?:that|whether|to)$/i.test(text);
}

/** “his warning”, “a warning by the ministry”, “the ministry issued a warning”. */
export function ownerOf(noun: number, { tree, lexicon }: QuoteContext): Span | null {
  const owner =
    tree.child(noun, 'nmod:poss') ??
    tree.childrenBy(noun, 'nmod').find((child) => hasCase(child, 'by', tree) || hasCase(child, 'from', tree));
  if (owner !== undefined) return nounPhrase(owner, tree);
  const token = tree.tokens[noun] as Token; // a noun of the sentence
  const governor = tree.tokens[token.head];
  if (!governor || relation(token) !== 'obj') return null;
  return lexicon.supportVerbs.has(governor.lemma.toLowerCase()) ? speakerOf(token.head, tree, lexicon) : null;
}
