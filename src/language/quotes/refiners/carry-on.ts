import { sentenceAt } from '../../../model/doc.ts';
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
    const forward = ordered.map((draft) => {
      const next: Draft = handOn(draft, last, context);
      if ((!last || next.end > last.end) && leads(next, context)) last = next;
      return next;
    });
    return forward.map((draft, index) => fromNext(draft, forward[index + 1], context));
  },
};

/** A paragraph left open before the one that says whose it is. */
function fromNext(draft: Draft, next: Draft | undefined, { text, stretches }: QuoteContext): Draft {
  if (draft.kind !== 'direct' || draft.speaker || !next?.speaker || next.kind !== 'direct') return draft;
  const open = stretches.some((stretch) => stretch.start === draft.start && !stretch.closed);
  if (!open || text.slice(draft.end, next.start).trim() !== '') return draft;
  return { ...draft, speaker: next.speaker, cue: next.cue, cueSpan: next.cueSpan };
}

function handOn(draft: Draft, last: Draft | undefined, context: QuoteContext): Draft {
  if (draft.speaker || !last) return draft;
  if (draft.kind === 'direct' && goesOn(last, draft, context))
    return { ...draft, speaker: last.speaker, cue: last.cue, cueSpan: last.cueSpan };
  return isTrailing(draft, last, context) ? { ...draft, speaker: last.speaker } : draft;
}

/** “‘…,’ she said, adding that …”. */
function isTrailing({ cue, by }: Draft, last: Draft, { doc, tree }: QuoteContext): boolean {
  const [token, before] = [tree.tokens[cue ?? -1], tree.tokens[last.cue ?? -1]];
  if (!token || !before || by !== 'said-clause' || !/ing$/.test(token.text)) return false;
  return sentenceAt(doc.sentences, token.start) === sentenceAt(doc.sentences, before.start);
}

/** A quotation, or a report that its own sentence is about: not one inside another's words, nor a mere topic. */
function leads(draft: Draft, { tree, stretchOf }: QuoteContext): boolean {
  if (draft.by === 'quoted-words') return true;
  if (draft.cue === null || draft.topic || (stretchOf[draft.cue] as number) >= 0) return false;
  const deprel = tree.tokens[draft.cue]?.deprel ?? '';
  return draft.by === 'said-after' || (draft.by === 'said-clause' && (deprel === 'root' || deprel === 'conj'));
}

function goesOn(last: Draft, draft: Draft, { text, stretches }: QuoteContext): boolean {
  const between = text.slice(last.end, draft.start);
  if (!/\n/.test(between)) return true;
  const open = stretches.some((stretch) => stretch.start === last.start && !stretch.closed);
  return open && between.trim() === '';
}
