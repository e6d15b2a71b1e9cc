import type { Span } from '../model/span.ts';
import { datelineEnd } from './dateline.ts';
import { paragraphBreaks } from './paragraph-breaks.ts';
import { hasGap, type Paragraph, sentenceEnd } from './sentence-end.ts';
import { tokenize } from './tokenize.ts';

/**
 * The sentences of a text. A paragraph break always ends one; a dateline ("SEOUL (Reuters) —") stands alone; sentences
 * inside a quotation are sentences of their own; a footnote mark belongs to the sentence before it.
 * @param tokens what `tokenize(text)` gives; their gaps and stops decide
 * @returns spans in order that start and end with a token, every token in exactly one
 */
export function splitSentences(text: string, tokens: readonly Span[] = tokenize(text)): Span[] {
  const sentences: Span[] = [];
  for (const part of paragraphs(text, tokens)) {
    const paragraph: Paragraph = { tokens: part, words: part.map(({ start, end }) => text.slice(start, end)) };
    for (let first = 0, end = 0; first < part.length; first = end) {
      end =
        (first === 0 ? datelineEnd(paragraph.words, (at) => hasGap(paragraph, at)) : 0) ||
        sentenceEnd(paragraph, first);
      sentences.push({ start: (part[first] as Span).start, end: (part[end - 1] as Span).end });
    }
  }
  return sentences;
}

function paragraphs(text: string, tokens: readonly Span[]): (readonly Span[])[] {
  const parts: (readonly Span[])[] = [];
  let first = 0;
  for (const offset of [...paragraphBreaks(text), text.length]) {
    let end = first;
    while (end < tokens.length && (tokens[end] as Span).start < offset) end += 1;
    if (end > first) parts.push(tokens.slice(first, end));
    first = end;
  }
  return parts;
}
