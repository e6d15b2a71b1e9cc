import type { Quote } from '../../model/doc.ts';
import type { LinkContext, ReadDoc } from './link-rule.ts';

/** The quotation in whose own words an offset lies; the innermost where they nest. */
export function quoteAround(offset: number, { quotes, article: { text } }: ReadDoc): Quote | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as Quote).start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at >= low - 6; at--) {
    const quote = quotes[at] as Quote; // 0 ≤ at < length
    if (quote.end > offset && quote.kind !== 'indirect' && isInMarks(offset, quote, text)) return quote;
  }
  return undefined;
}

/** “said the boats had entered its waters “without permission””: of a quotation that is told in part, only what stands in marks. */
function isInMarks(offset: number, { kind, start }: Quote, text: string): boolean {
  if (kind !== 'mixed') return true;
  const before = text.slice(start, offset);
  const [opening, closing, straight] = [/“/g, /”/g, /"/g].map((mark) => before.match(mark)?.length ?? 0) as [
    number,
    number,
    number,
  ];
  return opening > closing || straight % 2 === 1;
}

/** The mention that stands for the speaker: headed by a token of the speaker's words, a name before a description. */
export function speakerOf(quote: Quote, { mentions, doc, headedBy, tree }: LinkContext): number | undefined {
  const { speaker } = quote;
  if (!speaker) return undefined;
  let best: number | undefined;
  for (let token = firstToken(speaker.start, doc.tokens); token < doc.tokens.length; token++) {
    const { start, end, head } = tree.tokens[token] as { start: number; end: number; head: number };
    if (start >= speaker.end) break;
    const found = end <= speaker.end ? headedBy(token) : undefined;
    if (found === undefined || mentions[found]?.kind === 'adjective') continue;
    const outside =
      head < 0 || (tree.tokens[head]?.start ?? 0) < speaker.start || (tree.tokens[head]?.end ?? 0) > speaker.end;
    if (outside || best === undefined) best = found;
    if (outside) break;
  }
  return best;
}

function firstToken(offset: number, tokens: readonly { readonly end: number }[]): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as { end: number }).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
