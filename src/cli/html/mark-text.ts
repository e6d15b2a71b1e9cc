import { escapeHtml } from '../../model/escape-markup.ts';
import { compareSpans, type Span } from '../../model/span.ts';
import { attributes } from './attributes.ts';

/** A stretch of text to be shown as something. */
export interface Mark extends Span {
  /** CSS classes, parted by blanks. */
  readonly className: string;
  /** What a reader is told who points at it. */
  readonly title?: string;
  /** A word set small beside it: the role of a participant. */
  readonly label?: string;
}

/** How many lines under nested marks are kept apart; more would run into the next line of text. */
const mostLines = 5;

/**
 * A stretch of text as HTML with its marks. Marks may nest and cross: one that reaches beyond the mark around it is
 * parted there. Each gets a class `under-N`, N being the number of marks nested in it, so that their lines do not meet.
 */
export function markText(text: string, range: Span, marks: readonly Mark[]): string {
  const open = marks.map((mark) => clip(mark, range)).filter((mark) => mark.start < mark.end);
  return render(text, range, open.sort(compareSpans)).html;
}

interface Rendered {
  readonly html: string;
  /** How many marks lie one in another here. */
  readonly depth: number;
}

/**
 * `marks`: inside the range and sorted. Those that begin inside the first are rendered in it; of one that crosses its
 * end, the rest is put back.
 */
function render(text: string, range: Span, marks: readonly Mark[]): Rendered {
  let html = '';
  let depth = 0;
  let at = range.start;
  let rest = marks;
  for (let mark = rest[0]; mark; mark = rest[0]) {
    const { start, end } = mark;
    const inside = startingBefore(rest.slice(1), end);
    const content = render(
      text,
      mark,
      inside.map((other) => clip(other, { start, end })),
    );
    html += escapeHtml(text.slice(at, start)) + element(mark, content);
    depth = Math.max(depth, content.depth + 1);
    at = end;
    const crossing = inside.filter((other) => other.end > end).map((other) => ({ ...other, start: end }));
    const after = rest.slice(1 + inside.length);
    rest = crossing.length === 0 ? after : [...crossing, ...after].sort(compareSpans);
  }
  return { html: html + escapeHtml(text.slice(at, range.end)), depth };
}

function startingBefore(marks: readonly Mark[], end: number): readonly Mark[] {
  const first = marks.findIndex(({ start }) => start >= end);
  return first < 0 ? marks : marks.slice(0, first);
}

function element({ className, title, label }: Mark, { html, depth }: Rendered): string {
  const names = `${className} under-${Math.min(depth, mostLines)}`;
  return `<span${attributes({ class: names, title, 'data-label': label })}>${html}</span>`;
}

function clip<M extends Span>(mark: M, range: Span): M {
  return { ...mark, start: Math.max(mark.start, range.start), end: Math.min(mark.end, range.end) };
}
