import type { Token } from '../../model/doc.ts';
import type { Span } from '../../model/span.ts';
import type { Tense } from './scene.ts';
import type { TimesLexicon } from './times-lexicon.ts';

/** The word forms that tell past from future. */
export interface TenseWords {
  readonly future: ReadonlySet<string>;
  readonly announced: ReadonlySet<string>;
  readonly ahead: ReadonlySet<string>;
  readonly scheduled: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  readonly notPast: ReadonlySet<string>;
}

export function tenseWords({ tense }: TimesLexicon): TenseWords {
  return {
    future: new Set(tense.future),
    announced: new Set(tense.announced),
    ahead: new Set(tense.ahead),
    scheduled: new Set(tense.scheduled),
    past: new Set(tense.past),
    either: new Set(tense.either),
    notPast: new Set(tense.notPast),
  };
}

type TokenView = Pick<Token, 'start' | 'end' | 'text' | 'upos'>;

const barrier = /^(?:[,;:()—–"“”]|--)$/;
const passive = /^(?:be|been|being|is|are|was|were|get|gets|got|have|has|had|not|n't|n’t|also|now|then|\p{L}+ly)$/u;
const modal = /^(?:would|could|may|might|should|must|'d)$/;

/**
 * The tense of the clause that a time stands in, from word forms; parts of speech help where the reader knows them.
 * The verb before the time decides ("will meet on Friday"), else the one after it ("Friday's talks ended").
 * @param tokens the tokens of one sentence
 */
export function tenseAround(tokens: readonly TokenView[], span: Span, words: TenseWords): Tense {
  const first = firstAfter(tokens, span.start);
  let next = first;
  while (next < tokens.length && (tokens[next]?.start ?? 0) < span.end) next += 1;
  const following = tokens[next]?.text.toLowerCase() ?? '';
  // "the talks on Friday will …": the time belongs to the subject.
  if (words.future.has(following)) return cueAt(tokens, next, words) ?? 'unknown';
  const inClause = scan(tokens, first - 1, -1, words, true) ?? scan(tokens, next, 1, words, true);
  if (inClause) return inClause;
  // "On Tuesday, …": a clause that holds little but the time belongs to the next one.
  if (clauseLength(tokens, first, next) > longestAdverbial) return 'unknown';
  return scan(tokens, next, 1, words, false) ?? scan(tokens, first - 1, -1, words, false) ?? 'unknown';
}

const longestAdverbial = 4;

/** The words between the punctuation around a time, without the time itself. */
function clauseLength(tokens: readonly TokenView[], first: number, next: number): number {
  let from = first;
  let to = next;
  while (from > 0 && first - from <= longestAdverbial && !barrier.test(tokens[from - 1]?.text ?? ',')) from -= 1;
  while (to < tokens.length && to - next <= longestAdverbial && !barrier.test(tokens[to]?.text ?? ',')) to += 1;
  return first - from + (to - next);
}

/** Index of the first token that ends after an offset. */
function firstAfter(tokens: readonly TokenView[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A verb farther away than this, in words, has nothing to do with a time. */
const farthest = 60;

function scan(
  tokens: readonly TokenView[],
  from: number,
  step: 1 | -1,
  words: TenseWords,
  stop: boolean,
): Tense | null {
  for (let at = from; at >= 0 && at < tokens.length && Math.abs(at - from) < farthest; at += step) {
    if (stop && barrier.test(tokens[at]?.text ?? '')) return null;
    const cue = cueAt(tokens, at, words, from);
    if (cue) return cue;
  }
  return null;
}

/** What one token says, with the auxiliaries before it: "will be held" is future though "held" is past. */
function cueAt(tokens: readonly TokenView[], at: number, words: TenseWords, edge = -1): Tense | null {
  const token = tokens[at];
  if (!token) return null;
  const word = token.text.toLowerCase();
  const next = tokens[at + 1]?.text.toLowerCase() ?? '';
  if (words.future.has(word) && isModal(token, word)) return futureOrPerfect(tokens, at, word, next);
  if (words.announced.has(word) && (at === edge || /^(?:to|for|on|in|by|at)$/.test(next))) return 'future';
  if (word === 'to' && isInfinitive(tokens[at + 1])) return words.ahead.has(wordAt(tokens, at - 1)) ? 'future' : null;
  if (isPast(token, word, words)) return auxiliaries(tokens, at, words) === 'future' ? 'future' : 'past';
  return isScheduled(tokens, at, words) && !isHeadline(tokens) ? 'future' : null;
}

const wordAt = (tokens: readonly TokenView[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';

/** "May" is a month, "can" may be a tin, "going" is future only before "to". */
function isModal(token: TokenView, word: string): boolean {
  if (word === 'may' || word === 'will') return token.text !== 'May' && token.upos !== 'NOUN' && token.upos !== 'PROPN';
  return true;
}

function futureOrPerfect(tokens: readonly TokenView[], at: number, word: string, next: string): Tense | null {
  if (word === 'going') return next === 'to' ? 'future' : null;
  if (word === 'wo') return /^n['’]t$/.test(next) ? 'future' : null;
  const perfect = modal.test(word) && [1, 2, 3].some((step) => wordAt(tokens, at + step) === 'have');
  if (perfect) return 'past';
  return word === 'could' && next === 'not' ? 'past' : 'future';
}

function isInfinitive(token: TokenView | undefined): boolean {
  if (!token) return false;
  return known(token)
    ? token.upos === 'VERB' || token.upos === 'AUX'
    : /^\p{Ll}+$/u.test(token.text) && !/^(?:the|a|an|its|his|their|her|this|that)$/.test(token.text);
}

/** The crude reader writes X where it does not know a part of speech. */
const known = (token: TokenView): boolean => token.upos !== 'X' && token.upos !== '' && token.upos !== '_';
const isVerb = (token: TokenView): boolean => token.upos === 'VERB' || token.upos === 'AUX';

function isPast(token: TokenView, word: string, words: TenseWords): boolean {
  if (known(token) && !isVerb(token)) return false;
  if (words.past.has(word) || words.either.has(word)) return true;
  return word.length > 3 && /[a-z]ed$/.test(word) && !words.notPast.has(word);
}

/** "The talks begin on Friday", "they are meeting on Friday": in the present these verbs tell what is arranged. */
function isScheduled(tokens: readonly TokenView[], at: number, words: TenseWords): boolean {
  const token = tokens[at] as TokenView; // at is an index of the sentence
  if (known(token) && !isVerb(token)) return false;
  const word = token.text;
  if (!word.endsWith('ing')) {
    // "start" and "visit" are nouns as often, unless the reader says otherwise.
    return words.scheduled.has(word) && (known(token) || word.endsWith('s')) && wordAt(tokens, at - 1) !== 'to';
  }
  const stem = word.slice(0, -3);
  const progressive = /^(?:is|are|am|'re|’re)$/.test(wordAt(tokens, at - 1));
  return (
    progressive &&
    (words.scheduled.has(stem) || words.scheduled.has(`${stem}e`) || words.scheduled.has(stem.slice(0, -1)))
  );
}

/** Walks from a verb to its first auxiliary: "is to be held", "will not be held", "would have been held". */
function auxiliaries(tokens: readonly TokenView[], at: number, words: TenseWords): Tense {
  let finite = wordAt(tokens, at);
  let perfect = false;
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const word = wordAt(tokens, back);
    if (/^(?:have|has|had)$/.test(word)) perfect = true;
    if (word === 'to')
      return words.ahead.has(wordAt(tokens, back - 1)) ? 'future' : infinitiveTense(tokens, back, words);
    if (words.future.has(word)) return perfect && modal.test(word) ? 'past' : 'future';
    if (!passive.test(word)) break;
    if (!/ly$|^(?:not|n.t|also|now|then)$/.test(word)) finite = word;
  }
  if (perfect || /^(?:was|were|been|got|had|has|have)$/.test(finite)) return 'past';
  // "is held on Friday", "are meeting on Friday": the present tells what is arranged.
  if (/^(?:is|are|be|get|gets)$/.test(finite) && finite !== wordAt(tokens, at)) return 'future';
  return words.past.has(finite) || words.either.has(finite) || /ed$/.test(finite) ? 'past' : 'unknown';
}

/** "was forced to leave": the verb before "to" decides. */
function infinitiveTense(tokens: readonly TokenView[], to: number, words: TenseWords): Tense {
  const before = wordAt(tokens, to - 1);
  return words.past.has(before) || /ed$/.test(before) ? 'past' : 'future';
}

/** Headlines tell the past in the present: "North Korea fires missile on Friday". */
function isHeadline(tokens: readonly TokenView[]): boolean {
  return !/^[.!?"”’')]$/.test(tokens.at(-1)?.text ?? '');
}
