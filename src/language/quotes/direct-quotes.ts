import type { Span } from '../../model/span.ts';

/** A stretch between quotation marks, marks included, with where its paragraph ends. */
export interface QuotedStretch extends Span {
  /** Whether the closing mark is there: a quotation over several paragraphs is closed only in the last. */
  readonly closed: boolean;
}

const opening = new Set(['“', '«', '„']);
const closing = new Set(['”', '»']);

/** The stretches between double quotation marks, curly or straight, in reading order. Marks do not cross a paragraph. */
export function findQuotedStretches(text: string): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string; // at < length
    if (mark === '\n' && /^\n\s*\n/.test(text.slice(at, at + 8))) {
      if (open >= 0) stretches.push({ start: open, end: at, closed: false });
      open = -1;
    } else if (opening.has(mark)) {
      open = at;
    } else if (closing.has(mark) && open >= 0) {
      stretches.push({ start: open, end: at + 1, closed: true });
      open = -1;
    } else if (mark === '"') {
      if (open < 0) open = at;
      else {
        stretches.push({ start: open, end: at + 1, closed: true });
        open = -1;
      }
    }
  }
  if (open >= 0) stretches.push({ start: open, end: text.length, closed: false });
  return stretches;
}
