import type { Sentence, Token } from '../../../model/doc.ts';
import type { Span } from '../../../model/span.ts';
import { lemmatize } from '../../lemmatize.ts';
import { commentNoun } from '../comment.ts';
import type { Draft, QuoteContext, Recogniser } from '../draft.ts';
import { draftOf } from '../draft-of.ts';
import { phraseFrom, relation, spanOfWords } from '../phrases.ts';
import { speakerOf, subjectOf } from '../speaker.ts';

interface Cue {
  readonly verb: number;
  /** First and last token of the verb with its subject and adverbs. */
  readonly first: number;
  readonly last: number;
  readonly speaker: Span | null;
}

/** “…, officials said.”, “…, said the minister, …”: the clause that a reporting verb stands behind or inside. */
export const saidAfter: Recogniser = {
  name: 'said-after',
  recognise(sentence, context) {
    const drafts: Draft[] = [];
    for (let verb = sentence.firstToken + 2; verb < sentence.endToken; verb++) {
      const cue = parenthesis(verb, sentence, context) ?? lastWords(verb, sentence, context);
      if (!cue) continue;
      for (const content of around(cue, sentence, context))
        drafts.push(draftOf('said-after', verb, content, context, cue.speaker));
    }
    return drafts;
  },
};

function parenthesis(verb: number, sentence: Sentence, context: QuoteContext): Cue | undefined {
  const { tree, lexicon } = context;
  const token = tree.tokens[verb] as Token; // an index of the sentence
  const opening = context.stretchOf[sentence.firstToken] as number; // a token of the document
  if (opening >= 0 && context.stretchOf[verb] !== opening) return undefined; // “…,” she said: the marks tell
  if (token.upos !== 'VERB' || !lexicon.reportingVerbs.has(token.lemma.toLowerCase())) return undefined;
  const clauses = tree.childrenBy(verb, 'ccomp');
  if (clauses.some((child) => startOf(child, tree) > verb)) return undefined; // “In a letter, Kim said that …”
  const before = clauses.length > 0; // or around it: “The general, officials said, had left”
  const inserted =
    relation(token) === 'parataxis' || isAsClause(verb, context) || startOfOrSo(verb, tree) !== undefined;
  if (!before && !inserted) return undefined;
  const subject = subjectOf(verb, tree);
  if (endsQuotation(subject !== undefined && subject < verb ? tree.yieldOf(subject)[0] : verb, context))
    return undefined;
  const first = groupStart(verb, subject, context);
  const mark = tree.tokens[first - 1];
  if (first <= sentence.firstToken || mark?.upos !== 'PUNCT' || mark.text === ';') return undefined; // “…; Kim denied it”
  const inverted = subject === undefined || subject < first ? phraseFrom(verb + 1, sentence.endToken, tree) : null;
  const speaker =
    subject === undefined || subject < first
      ? inverted
      : (speakerOf(verb, tree, lexicon) ?? phraseFrom(verb + 1, sentence.endToken, tree));
  if (!speaker) return undefined;
  return { verb, first, last: groupEnd(verb, context), speaker };
}

/** Where a clause begins: with its subject, where that is behind the verb and an adverbial has strayed to before it. */
function startOf(clause: number, tree: QuoteContext['tree']): number {
  return subjectOf(clause, tree) ?? tree.yieldOf(clause)[0];
}

/** “…, prosecutors in Miami allege.”: a noun with a verb of saying that close a sentence, whatever the parser makes of them. */
function lastWords(verb: number, sentence: Sentence, { tree, lexicon, stretchOf }: QuoteContext): Cue | undefined {
  const { text, upos } = tree.tokens[verb] as Token; // an index of the sentence
  const isLast = tree.tokens[verb + 1]?.upos === 'PUNCT' && verb + 2 === sentence.endToken;
  if (!isLast || !/^(?:NOUN|PROPN|VERB)$/.test(upos) || text !== text.toLowerCase() || (stretchOf[verb] ?? -1) >= 0)
    return undefined;
  const word = lexicon.reportingVerbs.get(lemmatize(text, 'VERB'));
  if (!word || word.kind === 'deny' || /ing$/.test(text)) return undefined;
  let first = verb;
  while (nominal.test(tree.tokens[first - 1]?.upos ?? '')) first--;
  if (tree.tokens[first - 1]?.text !== ',' || commentNoun(first, tree, lexicon) !== null) return undefined;
  const isSubject = /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[verb - 1]?.upos ?? '');
  const speaker = isSubject ? spanOfWords(first, verb - 1, tree) : null;
  return speaker ? { verb, first, last: verb, speaker } : undefined;
}

const nominal = /^(?:NOUN|PROPN|PRON|ADJ|DET|NUM|ADP|PART)$/;

/** Whether a closing mark stands right before: then the marks say what is reported. */
function endsQuotation(first: number, { stretchOf }: QuoteContext): boolean {
  return (stretchOf[first - 1] ?? -1) >= 0 && (stretchOf[first] ?? -1) < 0;
}

/** “…, as officials say”. */
function isAsClause(verb: number, { tree }: QuoteContext): boolean {
  const token = tree.tokens[verb] as Token; // a token of the sentence
  const mark = relation(token) === 'advcl' ? tree.child(verb, 'mark') : undefined;
  return tree.tokens[mark ?? -1]?.text.toLowerCase() === 'as' && subjectOf(verb, tree) !== undefined;
}

/** “…, or so officials say”: where such a clause begins. */
function startOfOrSo(verb: number, tree: QuoteContext['tree']): number | undefined {
  let first = verb;
  while (first > 0 && tree.tokens[first - 1]?.upos !== 'PUNCT') first--;
  const isOr = tree.tokens[first]?.text.toLowerCase() === 'or' && tree.tokens[first + 1]?.text.toLowerCase() === 'so';
  return isOr ? first : undefined;
}

/** The first token of “the official also said”, read backwards to the mark before it. */
function groupStart(verb: number, subject: number | undefined, { tree }: QuoteContext): number {
  let first = verb;
  const subjectStart = subject !== undefined && subject < verb ? tree.yieldOf(subject)[0] : verb - 4;
  const floor = Math.min(subjectStart, tree.child(verb, 'mark') ?? startOfOrSo(verb, tree) ?? subjectStart);
  while (first > 0 && first > floor && tree.tokens[first - 1]?.upos !== 'PUNCT') first--;
  return first;
}

/** The last token of what hangs on the verb behind it: “said Kim, the minister, on Monday”. */
function groupEnd(verb: number, { tree }: QuoteContext): number {
  const behind = tree.children(verb).filter((child) => child > verb && isOwn(tree.tokens[child] as Token));
  return Math.max(verb, ...behind.map((child) => tree.yieldOf(child)[1]));
}

function isOwn(token: Token): boolean {
  return !['ccomp', 'conj', 'parataxis', 'punct', 'root'].includes(relation(token));
}

/** The words before the cue and, where the cue stands inside its sentence, those behind it. */
function around(cue: Cue, sentence: Sentence, { tree }: QuoteContext): Span[] {
  const opening = clauseOf(cue.verb, tree) ?? sentence.firstToken;
  const before = spanOfWords(opening, cue.first - 1, tree);
  if (!before) return [];
  const rest = spanOfWords(cue.last + 1, sentence.endToken - 1, tree);
  if (rest && tree.tokens[cue.last + 1]?.text === ',' && goesOn(cue, sentence, tree)) return [before, rest];
  return isClause(opening, cue.first, tree) ? [before] : [];
}

/** “warned that Oslo would leave, as a source had told him”: where the reported clause begins that an as-clause hangs in. */
function clauseOf(verb: number, tree: QuoteContext['tree']): number | undefined {
  if (relation(tree.tokens[verb]) !== 'advcl') return undefined;
  for (let at = tree.tokens[verb]?.head ?? -1; at >= 0; at = tree.tokens[at]?.head ?? -1)
    if (relation(tree.tokens[at]) === 'ccomp' && (tree.tokens[at]?.head ?? at) < at) return tree.yieldOf(at)[0];
  return undefined;
}

/** Whether a range has a verb of its own: “As for Iran, he said” reports nothing before its cue. */
function isClause(first: number, end: number, tree: QuoteContext['tree']): boolean {
  for (let token = first; token < end; token++) {
    const { upos, deprel } = tree.tokens[token] as Token; // inside the sentence
    if ((upos === 'VERB' || upos === 'AUX') && !/^(?:acl|amod|advcl|case|mark)$/.test(deprel)) return true;
  }
  return false;
}

/** “…, he said, …” goes on where the tree joins what follows the cue to what went before it. */
function goesOn({ first, last }: Cue, { firstToken, endToken }: Sentence, tree: QuoteContext['tree']): boolean {
  const joins = (token: number, from: number, end: number) => {
    const { head } = tree.tokens[token] as Token; // a token of the sentence
    return head >= from && head < end && relation(tree.tokens[token]) !== 'punct';
  };
  for (let token = last + 2; token < endToken; token++) if (joins(token, firstToken, first)) return true;
  for (let token = firstToken; token < first; token++) if (joins(token, last + 2, endToken)) return true;
  return false;
}
