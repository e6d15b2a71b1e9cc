import type { Span } from '../../model/span.ts';

/** The longest line that heads what stands under it. */
const longestHeading = 90;

/** Whether a sentence is a line of its own that ends like none: “US shoots down civilian airliner”. */
export function isHeading(text: string, { start, end }: Span): boolean {
  if (end - start > longestHeading || (start > 0 && text[start - 1] !== '\n')) return false;
  return (
    /^\s*?\n/.test(text.slice(end, end + longestHeading)) && !/[.,;:!?”"’]$/.test(text.slice(start, end).trimEnd())
  );
}
