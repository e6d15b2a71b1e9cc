import type { Token } from '../../../model/doc.ts';
import type { Span } from '../../../model/span.ts';
import { commentNoun } from '../comment.ts';
import type { Draft, QuoteContext, Recogniser } from '../draft.ts';
import { draftOf } from '../draft-of.ts';
import { relation, spanOfWords } from '../phrases.ts';
import { isSharedCue } from '../speaker.ts';

/** “Kim said that …”, “was quoted as saying …”, “adding …”: the clause behind a reporting verb. */
export const saidClause: Recogniser = {
  name: 'said-clause',
  recognise(sentence, context) {
    const drafts: Draft[] = [];
    for (let cue = sentence.firstToken; cue < sentence.endToken; cue++) {
      const { upos, lemma } = context.tree.tokens[cue] as Token; // an index of the sentence
      if (upos !== 'VERB' || !context.lexicon.reportingVerbs.has(lemma.toLowerCase())) continue;
      const content = contentOf(cue, context);
      if (content) drafts.push(draftOf('said-clause', cue, content, context));
    }
    return drafts;
  },
};

function contentOf(cue: number, context: QuoteContext): Span | null {
  const { tree } = context;
  const behind = tree.children(cue).filter((child) => child > cue);
  const clauses = behind.filter((child) => isContent(child, cue, context));
  const clause = clauses[0];
  if (clause === undefined || isInverted(cue, clause, context)) return null;
  const said = clauses.filter((part) => part === clause || !isBehindSemicolon(part, context));
  const last = Math.max(...said.map((part) => endOfContent(part, cue, context)));
  return spanOfWords(startOfContent(clause, behind, cue, context), last, tree);
}

/** “Rome says it never paid; Oslo holds it to blame”: the second clause is nobody's words. */
function isBehindSemicolon(clause: number, { tree }: QuoteContext): boolean {
  return tree.tokens[tree.yieldOf(clause)[0] - 1]?.text === ';' || tree.tokens[tree.yieldOf(clause)[0]]?.text === ';';
}

/** “said it had been ferrying soldiers; the government called them …”: a clause with a subject of its own and no “that”. */
function isOthersClause(clause: number, context: QuoteContext): boolean {
  const { tree } = context;
  const subject = tree.tokens[tree.child(clause, 'nsubj') ?? -1];
  const isOther = subject !== undefined && subject.upos !== 'PRON' && tree.child(clause, 'mark') === undefined;
  return isOther && isBehindSemicolon(clause, context);
}

/** “‘…’ said Kim, who has …”: what follows is the speaker, unless it begins as a reported clause does. */
function isInverted(cue: number, clause: number, { tree, stretchOf }: QuoteContext): boolean {
  const behindMarks = (stretchOf[cue - 1] ?? -1) >= 0 && (stretchOf[cue] ?? -1) < 0;
  return behindMarks && tree.tokens[tree.yieldOf(clause)[0]]?.upos !== 'SCONJ';
}

/**
 * A clause without “that” may have lost its subject to the verb above it (“said [the tax breaks] do nothing”): what
 * follows a verb that addresses nobody is all content.
 */
function startOfContent(
  clause: number,
  behind: readonly number[],
  cue: number,
  { tree, lexicon }: QuoteContext,
): number {
  const first = Math.max(cue + 1, tree.yieldOf(clause)[0]);
  const lemma = tree.tokens[cue]?.lemma.toLowerCase() ?? '';
  if (tree.tokens[first]?.upos === 'SCONJ' || lexicon.addressingVerbs.has(lemma)) return first;
  const lost = behind.find(
    (child) => child < clause && ['obj', 'nsubj', 'expl'].includes(relation(tree.tokens[child])),
  );
  return lost === undefined ? first : Math.min(first, Math.max(cue + 1, tree.yieldOf(lost)[0]));
}

/** “said it was opposed and warned …”: a second reporting verb without a subject is the speaker's, not in what is said. */
function endOfContent(clause: number, cue: number, context: QuoteContext): number {
  const { tree, lexicon } = context;
  const apart = tree.childrenBy(clause, 'parataxis').find((part) => isOthersClause(part, context));
  const last = apart === undefined ? tree.yieldOf(clause)[1] : tree.yieldOf(apart)[0] - 1;
  const next = tree.childrenBy(clause, 'conj').find((conjunct) => isSharedCue(conjunct, cue, tree, lexicon));
  if (next === undefined) return last;
  const and = tree.child(next, 'cc');
  return Math.min(last, (and ?? next) - 1);
}

/** “accused Oman of arming them, a charge that Muscat rejects”: what another makes of what was said. */
function isComment(clause: number, { tree, lexicon }: QuoteContext): boolean {
  let [first] = tree.yieldOf(clause);
  while (tree.tokens[first]?.upos === 'PUNCT') first++;
  return commentNoun(first, tree, lexicon) !== null;
}

const contentMarks = /^(?:that|whether|if|how|why)$/i;

/** A complement clause; “that …” that the tree hangs as an adverbial; or a clause after a colon or comma. */
function isContent(clause: number, cue: number, context: QuoteContext): boolean {
  const { tree } = context;
  const { deprel, upos } = tree.tokens[clause] as Token; // a child is a token
  if (deprel === 'ccomp' || deprel === 'csubj:pass' || deprel === 'csubj') return true; // “It was said that …”
  if (deprel === 'advcl') {
    const mark = tree.child(clause, 'mark');
    const lemma = tree.tokens[cue]?.lemma ?? '';
    const word = tree.tokens[mark ?? -1]?.text ?? '';
    return /^that$/i.test(word) || (contentMarks.test(word) && /^(?:say|ask|wonder|know)$/.test(lemma));
  }
  if (deprel === 'conj') return tree.tokens[tree.child(clause, 'mark') ?? -1]?.text === 'that'; // “said it was ready and that it would …”
  if (isComment(clause, context)) return false;
  return deprel === 'parataxis' && (upos === 'VERB' || tree.child(clause, 'cop', 'nsubj') !== undefined);
}
