import type { Doc, Quote, Sentence, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { overlap, type Span } from '../../model/span.ts';
import type { Tree } from '../../model/tree.ts';

/** A word that reports, with who says it and the tokens of what is said. Indices are into `doc.tokens`. */
export interface Report {
  readonly cue: number;
  readonly speaker: Span | null;
  readonly content: Span;
  /** Nested reports come after those around them. */
  readonly start: number;
}

export interface ReportContext {
  readonly doc: Doc<'sentences' | 'tokens'>;
  readonly tree: Tree;
  readonly lexicon: Lexicon;
}

/** “Kim said that …”, “…, she added”, “warned: …”: what hangs on a reporting verb, in one sentence. */
export function findReports(sentence: Sentence, context: ReportContext): Report[] {
  const reports: Report[] = [];
  for (let cue = sentence.firstToken; cue < sentence.endToken; cue++) {
    const token = context.tree.tokens[cue] as Token; // an index of the sentence
    if (token.upos === 'VERB' && context.lexicon.reportingVerbs.has(token.lemma.toLowerCase())) {
      const content = contentOf(cue, sentence, context);
      if (content) reports.push({ cue, speaker: speakerOf(cue, context), content, start: content.start });
    }
  }
  return reports;
}

/** The clause that a reporting verb governs, or the clause that it is put into ("…, officials said, …"). */
function contentOf(cue: number, sentence: Sentence, { tree }: ReportContext): Span | null {
  const clause = tree.child(cue, 'ccomp');
  if (clause !== undefined) return spanOf(tree.yieldOf(clause), tree);
  const token = tree.tokens[cue] as Token; // a token of the sentence
  if (token.deprel.startsWith('parataxis') && token.head >= 0 && tree.child(cue, 'nsubj') !== undefined) {
    const [first, last] = tree.yieldOf(cue);
    const before = spanOf([sentence.firstToken, first - 1], tree);
    return before && trim(before, tree) ? trim(before, tree) : spanOf([last + 1, sentence.endToken - 1], tree);
  }
  const paratactic = tree.childrenBy(cue, 'parataxis').find((child) => child > cue);
  return paratactic === undefined ? null : spanOf(tree.yieldOf(paratactic), tree);
}

function trim(span: Span, tree: Tree): Span | null {
  const inside = tree.tokens.filter((token) => overlap(token, span));
  const words = inside.filter((token) => token.upos !== 'PUNCT');
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function spanOf([first, last]: readonly [number, number], tree: Tree): Span | null {
  const [from, to] = [tree.tokens[first], tree.tokens[last]];
  return from && to && first <= last ? { start: from.start, end: to.end } : null;
}

/** The subject of the reporting verb, its own or the one it shares, without the clauses that hang on it. */
export function speakerOf(cue: number, { tree }: ReportContext): Span | null {
  for (let verb = cue; verb >= 0; ) {
    const subject = tree.child(verb, 'nsubj', 'obl:agent');
    if (subject !== undefined) return nounPhrase(subject, tree);
    const token = tree.tokens[verb] as Token; // verb ≥ 0
    if (!['conj', 'xcomp', 'advcl'].includes(token.deprel)) return null;
    verb = token.head;
  }
  return null;
}

const outside = ['acl', 'appos', 'parataxis', 'punct', 'case', 'mark', 'cc', 'conj', 'advcl'];

export function nounPhrase(head: number, tree: Tree): Span | null {
  let [first, last] = [head, head];
  for (const child of tree.children(head)) {
    if (outside.includes(tree.tokens[child]?.deprel.split(':')[0] ?? '')) continue;
    const [from, to] = tree.yieldOf(child);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return spanOf([first, last], tree);
}

/** “according to the ministry, …”: the rest of the sentence is the source's word. */
export function findAccordingTo(sentence: Sentence, { tree, lexicon, doc }: ReportContext): Quote[] {
  const quotes: Quote[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const { deprel, head } = tree.tokens[token] as Token; // an index of the sentence
    if (!deprel.startsWith('obl') || head < 0) continue;
    const marks = tree.childrenBy(token, 'case').flatMap((mark) => [mark, ...tree.childrenBy(mark, 'fixed')]);
    const words = marks.map((mark) => tree.tokens[mark]?.text.toLowerCase()).join(' ');
    if (!lexicon.reportingPrepositions.has(words)) continue;
    const [first, last] = [tree.tokens[marks[0] as number], tree.tokens[marks.at(-1) as number]]; // `words` is not empty
    const [from, to] = tree.yieldOf(token);
    const before = spanOf([sentence.firstToken, from - 1], tree);
    const content = (before && trim(before, tree)) ?? spanOf([to + 1, sentence.endToken - 1], tree);
    const inner = content && trim(content, tree);
    if (!inner || !first || !last || inner.end > doc.article.text.length) continue;
    quotes.push({
      ...inner,
      kind: 'indirect',
      speaker: nounPhrase(token, tree),
      cue: { start: first.start, end: last.end },
    });
  }
  return quotes;
}
