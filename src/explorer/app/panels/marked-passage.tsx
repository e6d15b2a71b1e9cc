import type { Mark, PageClaim } from '../../contract.ts';

interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts a text wherever a mark begins or ends; marks may nest. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return { text: text.slice(start, end), marks: marks.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

/** What a piece is marked as: the trigger over a cue, these over who takes part. */
const order = ['trigger', 'cue', 'speaker', 'participant'] as const;

/** A sentence in its context. The article's words are only ever text nodes. */
export function MarkedPassage({ passage }: { passage: PageClaim['passage'] }) {
  return (
    <blockquote class="passage">
      <span class="context">{passage.before}</span>
      {piecesOf(passage.text, passage.marks).map(({ text, marks }) => {
        const mark = [...marks].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what))[0];
        if (!mark) return text;
        const name = mark.role ?? mark.what;
        return (
          <mark class={`mark-${mark.what}`} title={name}>
            {text}
          </mark>
        );
      })}
      <span class="context">{passage.after}</span>
    </blockquote>
  );
}
