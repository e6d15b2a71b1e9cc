import { compareSpans } from '../../../model/span.ts';
import type { Draft, QuoteContext, Refiner } from '../draft.ts';

/**
 * “…,” she said. “…”: a quotation without a clause of its own goes on with the speaker of the one before it in its
 * paragraph, of a paragraph that was left open, or of the one that its own paragraph names later.
 */
export const carryOn: Refiner = {
  name: 'carry-on',
  refine(drafts, context) {
    const ordered = [...drafts].sort(compareSpans);
    let last: Draft | undefined;
    return ordered.map((draft) => {
      const next: Draft = draft.kind === 'direct' && !draft.speaker && last && goesOn(last, draft, context) ? withVoice(draft, last) : draft;
      if ((!last || next.end > last.end) && leads(next, context)) last = next;
      return next;
    });
  },
};

/** A quotation, or a report that its own sentence is about: not one inside another's words, nor a mere topic. */
function leads(draft: Draft, { tree, stretchOf }: QuoteContext): boolean {
  if (draft.by === 'quoted-words') return true;
  if (draft.cue === null || draft.topic || (stretchOf[draft.cue] as number) >= 0) return false;
  const deprel = tree.tokens[draft.cue]?.deprel ?? '';
  return draft.by === 'said-after' || (draft.by === 'said-clause' && (deprel === 'root' || deprel === 'conj'));
}

function withVoice(draft: Draft, { speaker, cue, cueSpan }: Draft): Draft {
  return { ...draft, speaker, cue, cueSpan };
}

function goesOn(last: Draft, draft: Draft, { text, stretches }: QuoteContext): boolean {
  const between = text.slice(last.end, draft.start);
  if (!/\n/.test(between)) return true;
  const open = stretches.some((stretch) => stretch.start === last.start && !stretch.closed);
  return open && between.trim() === '';
}
