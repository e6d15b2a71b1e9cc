import type { Sentence, Token, Word } from '../../model/doc.ts';
import type { Span } from '../../model/span.ts';

/** A stretch of tokens; half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Index of the first token that ends behind an offset; tokens are sorted. */
export function tokenFrom(tokens: readonly Word[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that lie whole inside a span. */
export function tokensIn(span: Span, tokens: readonly Word[]): TokenRange {
  let first = tokenFrom(tokens, span.start);
  if (tokens[first] && (tokens[first] as Word).start < span.start) first += 1;
  let end = first;
  while (end < tokens.length && (tokens[end] as Word).end <= span.end) end += 1;
  return { first, end };
}

export function spanOf({ first, end }: TokenRange, tokens: readonly Word[]): Span {
  return { start: (tokens[first] as Word).start, end: (tokens[end - 1] as Word).end }; // a range is not empty
}

/** The token of a stretch that the others hang on; where the parser lets several hang outside, the one with most below it, and a title last. */
export function headOf({ first, end }: TokenRange, tokens: readonly Token[]): number {
  const isInside = (index: number) => index >= first && index < end;
  const below = new Map<number, number>();
  for (let index = first; index < end; index++) {
    let top = index;
    for (let steps = 0; steps < end - first && isInside(tokens[top]?.head ?? -1); steps++)
      top = (tokens[top] as Token).head;
    below.set(top, (below.get(top) ?? 0) + 1);
  }
  const weight = (top: number) => 2 * (below.get(top) ?? 0) - (tokens[top]?.deprel === 'nmod:desc' ? 1 : 0);
  let head = first;
  for (const top of below.keys()) if (weight(top) > weight(head)) head = top;
  return head;
}

/** The words of a stretch with single spaces where the text has any, as a key for comparing names. */
export function wordsOf({ first, end }: TokenRange, tokens: readonly Word[]): string {
  let words = '';
  for (let index = first; index < end; index++) {
    const token = tokens[index] as Word; // first ≤ index < end
    const before = tokens[index - 1];
    words += index > first && before && token.start > before.end ? ` ${token.text}` : token.text;
  }
  return words;
}

export function sentenceRange(sentence: Sentence): TokenRange {
  return { first: sentence.firstToken, end: sentence.endToken };
}
