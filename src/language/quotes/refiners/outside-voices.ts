import { contains } from '../../../model/span.ts';
import type { Draft, QuoteContext, Refiner } from '../draft.ts';

/** The “we” of “‘We can’t,’ Kim said, adding …” is no speaker of what stands outside the marks: unknown is better. */
export const outsideVoices: Refiner = {
  name: 'outside-voices',
  refine: (drafts, context) => drafts.map((draft) => (isInside(draft, context) ? { ...draft, speaker: null } : draft)),
};

function isInside({ speaker, cue }: Draft, { stretches, stretchOf }: QuoteContext): boolean {
  if (!speaker || cue === null || (stretchOf[cue] as number) >= 0) return false;
  return stretches.some((stretch) => contains(stretch, speaker));
}
