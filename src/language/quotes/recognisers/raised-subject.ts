import type { Token } from '../../../model/doc.ts';
import type { Draft, QuoteContext, Recogniser } from '../draft.ts';
import { draftOf } from '../draft-of.ts';
import { isPassive, spanOfWords } from '../phrases.ts';

/** “Kim is reported to have left”, “is believed to be ill”: nobody's word named, and the subject is part of what is said. */
export const raisedSubject: Recogniser = {
  name: 'raised-subject',
  recognise(sentence, context) {
    const drafts: Draft[] = [];
    for (let cue = sentence.firstToken; cue < sentence.endToken; cue++) {
      const draft = raised(cue, context);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function raised(cue: number, context: QuoteContext): Draft | null {
  const { tree, lexicon } = context;
  const { upos, lemma } = tree.tokens[cue] as Token; // an index of the sentence
  const word = upos === 'VERB' ? lexicon.reportingVerbs.get(lemma.toLowerCase()) : undefined;
  if (!word || !isPassive(cue, tree)) return null;
  if (word.kind !== 'say' && word.kind !== 'believe' && word.kind !== 'know') return null;
  const infinitive = tree.childrenBy(cue, 'xcomp').find((child) => child > cue && startsWithTo(child, context));
  const subject = tree.child(cue, 'nsubj');
  if (infinitive === undefined || subject === undefined) return null;
  const content = spanOfWords(tree.yieldOf(infinitive)[0], tree.yieldOf(infinitive)[1], tree);
  return content && draftOf('raised-subject', cue, content, context);
}

function startsWithTo(clause: number, { tree }: QuoteContext): boolean {
  return tree.childrenBy(clause, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to');
}
