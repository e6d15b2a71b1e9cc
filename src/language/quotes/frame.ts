import type { Sentence, Token } from '../../model/doc.ts';
import { sentenceAt } from '../../model/doc.ts';
import { bareSpan, type Span } from '../../model/span.ts';
import type { QuoteContext } from './draft.ts';
import { phraseFrom, relation } from './phrases.ts';
import type { Stretch } from './quotation-marks.ts';
import { speakerOf } from './speaker.ts';

/** The words beside a quotation that say whose it is. */
export interface Frame {
  readonly cue: number;
  readonly cueSpan: Span;
  readonly speaker: Span | null;
}

interface Range {
  readonly first: number;
  readonly end: number;
}

/** First token that starts at or after an offset. */
export function tokenFrom(offset: number, { tree }: QuoteContext): number {
  let [low, high] = [0, tree.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tree.tokens[middle] as Token).start < offset)
      low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  return low;
}

/** “…,” said Kim; “…,” she added on Friday: the clause right behind the closing mark. */
export function frameBehind(stretch: Stretch, context: QuoteContext): Frame | null {
  const { doc, tree, text } = context;
  const from = tokenFrom(stretch.end, context);
  const next = tree.tokens[from];
  const sentence = next && doc.sentences[sentenceAt(doc.sentences, next.start)];
  if (!sentence || /\n/.test(text.slice(stretch.end, next.start))) return null;
  const beganHere = sentence.start >= stretch.end;
  if (beganHere && !(/^\p{Ll}/u.test(next.text) && /[,!?…-]$/.test(lastWords(stretch, text)))) return null;
  const range = { first: skipMarks(from, context), end: endOfClause(from, sentence, context) };
  const open = !embedded(stretch, context) && (/[,!?…—–-]$/.test(lastWords(stretch, text)) || next.text === ',');
  return behind(range, open, context);
}

/** Whether the words before the opening mark run on into the quotation: “on ‘The Apprentice,’ he …”. */
function embedded(stretch: Stretch, context: QuoteContext): boolean {
  const { doc, tree } = context;
  const previous = tree.tokens[tokenFrom(stretch.start, context) - 1];
  if (!previous || previous.upos === 'PUNCT') return false;
  return sentenceAt(doc.sentences, previous.start) === sentenceAt(doc.sentences, stretch.inner.start);
}

function lastWords(stretch: Stretch, text: string): string {
  return text.slice(stretch.inner.start, stretch.inner.end).trimEnd().slice(-2);
}

function skipMarks(from: number, { tree }: QuoteContext): number {
  let at = from;
  while (tree.tokens[at]?.upos === 'PUNCT') at++;
  return at;
}

/** The end of the sentence, or the next quotation in it. */
function endOfClause(from: number, { endToken }: Sentence, { stretchOf }: QuoteContext): number {
  let at = from;
  while (at < endToken && stretchOf[at] === -1) at++;
  return at;
}

/** Behind these another clause begins: “…,” when asked; “…” and described. */
const newClause: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'because',
  'while',
  'when',
  'after',
  'if',
  'although',
]);

/** A reporting verb among the first words; or, where the quotation ends open, any verb at once with its subject. */
function behind(range: Range, open: boolean, context: QuoteContext): Frame | null {
  const verbs: number[] = [];
  for (let at = range.first; at < range.end && at < range.first + reach; at++) {
    const { upos, text } = context.tree.tokens[at] as Token; // inside the sentence
    if (text === ';' || newClause.has(text.toLowerCase())) break;
    if (upos === 'VERB') verbs.push(at);
  }
  const cue = verbs.find((verb) => reports(verb, context)) ?? (open ? verbs[0] : undefined);
  return cue === undefined ? null : frameOf(cue, speakerBeside(cue, range, context), context);
}

/** How many tokens a speaker with title and party may take before the verb. */
const reach = 28;

/** The subject that stands in the range with the verb, else the phrase before the verb, else that behind it. */
function speakerBeside(verb: number, { first, end }: Range, context: QuoteContext): Span | null {
  const { tree, lexicon } = context;
  const bounds = { start: (tree.tokens[first] as Token).start, end: (tree.tokens[end - 1] as Token).end };
  const read = speakerOf(verb, tree, lexicon);
  if (read && read.start >= bounds.start && read.end <= bounds.end) return read;
  const before = first < verb ? phraseFrom(first, verb, tree) : null;
  return before ?? (first === verb ? phraseFrom(verb + 1, end, tree) : null);
}

/** “…” — Kim: a name behind a dash, as under readers' letters and mottoes. */
export function frameAtDash(stretch: Stretch, context: QuoteContext): Frame | null {
  const { tree, text } = context;
  const dash = /^\s*(?:—|–|―|--)\s*(?=\p{Lu})/u.exec(text.slice(stretch.end, stretch.end + 8));
  if (!dash) return null;
  const first = tokenFrom(stretch.end + dash[0].length, context);
  let end = first;
  while (
    tree.tokens[end]?.upos === 'PROPN' &&
    !text.slice(stretch.end + dash[0].length, tree.tokens[end]?.end).includes('\n')
  )
    end++;
  const [name, mark] = [phraseFrom(first, end, tree), stretch.end + dash[0].search(/\S/)];
  if (!name || !/^\s*(?:[,.(“"]|$)/.test(text.slice(name.end, text.indexOf('\n', name.end) + 1 || undefined)))
    return null;
  return { cue: first, cueSpan: { start: mark, end: mark + dash[0].trim().length }, speaker: name };
}

/** Kim said: “…”; Kim warned that “…”; Kim went further. “…” has none: the clause right before the opening mark. */
export function frameBefore(stretch: Stretch, context: QuoteContext): Frame | null {
  const { doc, tree, text, stretchOf } = context;
  const last = tokenFrom(stretch.start, context) - 1;
  const previous = tree.tokens[last];
  const sentence = previous && doc.sentences[sentenceAt(doc.sentences, previous.start)];
  if (!sentence) return null;
  const sameSentence = sentence.end > stretch.start;
  const led = /[:,]$/.test(text.slice(previous.start, previous.end));
  const colon = text[previous.end - 1] === ':';
  if (!sameSentence && !colon) return null;
  let first = last;
  while (first > sentence.firstToken && stretchOf[first - 1] === -1) first--;
  if (stretchOf[last] !== -1) return null;
  return before({ first, end: last + 1 }, led, colon, context);
}

/** The last reporting verb of the range; behind a colon, else the verb of the sentence. */
function before({ first, end }: Range, led: boolean, colon: boolean, context: QuoteContext): Frame | null {
  const { tree, lexicon } = context;
  let main: number | undefined;
  for (let at = end - 1; at >= first; at--) {
    const token = tree.tokens[at] as Token; // inside the sentence
    if (token.upos !== 'VERB') continue;
    const near = colon || end - at <= (led ? 14 : 4);
    const adjacent = led && at === end - 2; // “She continued, ‘…’”: any verb
    if (adjacent || (near && reports(at, context))) return frameOf(at, speakerOf(at, tree, lexicon), context);
    if (main === undefined || relation(token) === 'root') main = at;
  }
  return colon && main !== undefined ? frameOf(main, speakerOf(main, tree, lexicon), context) : null;
}

function reports(token: number, { tree, lexicon }: QuoteContext): boolean {
  const lemma = (tree.tokens[token]?.lemma ?? '').toLowerCase();
  return lexicon.reportingVerbs.has(lemma) || lexicon.topicVerbs.has(lemma);
}

function frameOf(cue: number, speaker: Span | null, { tree }: QuoteContext): Frame {
  return { cue, cueSpan: bareSpan(tree.tokens[cue] as Token), speaker }; // a token of the range
}
