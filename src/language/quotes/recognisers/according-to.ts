import type { Sentence, Token } from '../../../model/doc.ts';
import { bareSpan, type Span } from '../../../model/span.ts';
import type { Tree } from '../../../model/tree.ts';
import type { Draft, QuoteContext, Recogniser } from '../draft.ts';
import { nounPhrase, phraseFrom, spanOfWords } from '../phrases.ts';

/** “…, according to the ministry”: the sentence that a source is named for. */
export const accordingTo: Recogniser = {
  name: 'according-to',
  recognise(sentence, context) {
    const drafts: Draft[] = [];
    for (let first = sentence.firstToken; first < sentence.endToken; first++) {
      const last = prepositionAt(first, sentence, context);
      if (last !== undefined) drafts.push(...withSource(first, last, sentence, context));
    }
    return drafts;
  },
};

/** The last token of a preposition that names a source and begins at a token. */
function prepositionAt(first: number, { endToken }: Sentence, { tree, lexicon }: QuoteContext): number | undefined {
  if (!begins(tree.tokens[first] as Token)) return undefined;
  for (let length = 4; length > 0; length--) {
    if (first + length > endToken) continue;
    const tokens = tree.tokens.slice(first, first + length);
    if (lexicon.reportingPrepositions.has(tokens.map(({ text }) => text.toLowerCase()).join(' '))) {
      return length > 1 || begins(tokens[0] as Token) ? first + length - 1 : undefined;
    }
  }
  return undefined;
}

/** Whether a token may begin such a preposition: “according”, “citing”, “in the words of”. */
function begins({ upos, text }: Token): boolean {
  return upos === 'ADP' || upos === 'SCONJ' || (upos === 'VERB' && text.endsWith('ing'));
}

function withSource(first: number, last: number, sentence: Sentence, context: QuoteContext): Draft[] {
  const { tree, lexicon } = context;
  const noun = sourceOf(last, sentence, context);
  if (noun === last + 1 && lexicon.sourceless.has(tree.tokens[noun]?.text.toLowerCase() ?? '')) return []; // “to plan”
  const speaker = noun === undefined ? phraseFrom(last + 1, sentence.endToken, tree) : nounPhrase(noun, tree);
  const end = noun === undefined ? last : lastWord(last, tree.yieldOf(noun)[1], tree);
  if (!speaker) return [];
  const cueSpan = { start: (tree.tokens[first] as Token).start, end: (tree.tokens[last] as Token).end };
  return contents(first, end, noun, sentence, context).map((content) => ({
    ...bareSpan(content),
    speaker,
    cue: first,
    cueSpan,
    kind: 'indirect',
    by: 'according-to',
  }));
}

/** The last word of a phrase, without the comma behind it. */
function lastWord(first: number, last: number, tree: Tree): number {
  let end = Math.max(first, last);
  while (end > first && tree.tokens[end]?.upos === 'PUNCT') end--;
  return end;
}

/** The head of the noun phrase right behind the preposition. */
function sourceOf(last: number, { endToken }: Sentence, { tree }: QuoteContext): number | undefined {
  let noun = last + 1;
  if (noun >= endToken) return undefined;
  for (let head = tree.tokens[noun]?.head ?? -1; head > noun && head < endToken; head = tree.tokens[noun]?.head ?? -1) {
    if (!isNominal(tree.tokens[noun] as Token)) break;
    noun = head;
  }
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.tokens[noun]?.upos ?? '') ? noun : undefined;
}

function isNominal({ deprel }: Token): boolean {
  return /^(?:det|amod|compound|nummod|nmod|flat|advmod)(?::|$)/.test(deprel);
}

/** What the source stands for: the clause that it hangs on, before and behind it. */
function contents(
  first: number,
  end: number,
  noun: number | undefined,
  sentence: Sentence,
  { tree }: QuoteContext,
): Span[] {
  const governor = noun === undefined ? -1 : clauseOver((tree.tokens[noun] as Token).head, tree);
  const [from, to] = governor < 0 ? [sentence.firstToken, sentence.endToken - 1] : tree.yieldOf(governor);
  if (first - sentence.firstToken < 2) {
    const behind = spanOfWords(end + 1, sentence.endToken - 1, tree);
    return behind ? [behind] : [];
  }
  const before = spanOfWords(Math.min(from, first), first - 1, tree);
  const behind = tree.tokens[end + 1]?.text === ',' ? spanOfWords(end + 2, Math.max(to, end + 1), tree) : null;
  const isClause = governor > end; // “The minister, according to the radio, has resigned”
  const long = behind && (isClause || behind.end - behind.start > 12) ? behind : null;
  if (before && long) return [before, long];
  const only = before ?? spanOfWords(end + 1, sentence.endToken - 1, tree);
  return only ? [only] : [];
}

/** The clause that a word belongs to, past relative and adverbial clauses: the source stands for all of it. */
function clauseOver(token: number, tree: Tree): number {
  let at = token;
  while (at >= 0) {
    const { deprel, head } = tree.tokens[at] as Token; // at ≥ 0
    const kind = deprel.split(':', 1)[0] as string; // split gives one part at least
    if (head < 0 || kind === 'ccomp' || kind === 'parataxis') return at;
    if (kind === 'conj' && tree.child(at, 'nsubj') !== undefined) return at;
    at = head;
  }
  return -1;
}
