import type { Token } from '../../model/doc.ts';
import type { Span } from '../../model/span.ts';
import type { Known } from './scene.ts';

/** Days of what a text has told: "the vote was held on Sunday" gives "vote" and "hold" that Sunday. */
export interface EventDays {
  /** Takes in the words of a sentence and the days that it tells. */
  tell(tokens: readonly Token[], days: readonly TimedSpan[]): void;
  /** The day of what is named behind an offset: "… after [the vote]", "… before [he resigned]". */
  behind(tokens: readonly Token[], offset: number): Known | null;
}

interface TimedSpan extends Span {
  readonly known: Known;
}

export function createEventDays(): EventDays {
  const days = new Map<string, Known>();
  return {
    tell(tokens, told) {
      for (const token of tokens) {
        const day = isEvent(token) ? nearest(token, told) : undefined;
        if (day) days.set(stem(token.lemma), day.known);
      }
    },
    behind(tokens, offset) {
      const event = eventBehind(tokens, offset);
      return (event && days.get(stem(event.lemma))) ?? null;
    },
  };
}

const isEvent = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'VERB';

/** The day told closest to a word, which is not part of what tells a day. */
function nearest(token: Span, told: readonly TimedSpan[]): TimedSpan | undefined {
  const gap = (day: Span): number => Math.max(day.start - token.end, token.start - day.end);
  const ordered = [...told].sort((a, b) => gap(a) - gap(b));
  return ordered[0] && gap(ordered[0]) >= 0 ? ordered[0] : undefined;
}

/** The head of the noun phrase that begins behind "after" or "before", or the verb that it is the subject of. */
function eventBehind(tokens: readonly Token[], offset: number): Token | undefined {
  let at = tokens.findIndex((token) => token.start >= offset) + 1; // behind the preposition
  if (at === 0) return undefined;
  let noun: Token | undefined;
  for (; at < tokens.length && inPhrase.has(tokens[at]?.upos ?? ''); at += 1) noun = tokens[at];
  while (tokens[at]?.upos === 'AUX' || tokens[at]?.upos === 'ADV') at += 1;
  const next = tokens[at];
  return next?.upos === 'VERB' ? next : noun?.upos === 'NOUN' ? noun : undefined;
}

const inPhrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART']);

/** "election" and "elect", "signing" and "sign", "arrival" and "arrive" are one event. */
function stem(lemma: string): string {
  const word = lemma.toLowerCase();
  const bare = word.replace(/(?:ation|ion|ment|ing|al)$/, '');
  return (bare.length >= 3 ? bare : word).replace(/e$/, '');
}
