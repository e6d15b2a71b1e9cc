import { z } from 'zod';

/** A stretch of an article's text: UTF-16 code units, half-open; `text.slice(start, end)` is the surface. */
export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start < span.end, { error: 'a span ends after it starts' })
  .readonly();

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function surface(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same words where what stands before them is so much longer. */
export function movedBy<S extends Span>(span: S, offset: number): S {
  return { ...span, start: span.start + offset, end: span.end + offset };
}

/** Reading order: by start, the longer first, so that a span comes before those nested in it. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Just the two offsets, for records that must carry nothing else. */
export function bareSpan({ start, end }: Span): Span {
  return { start, end };
}
