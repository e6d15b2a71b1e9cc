import { overlap } from '../../../model/span.ts';
import type { Refiner } from '../draft.ts';

/** Words reported that reach into quotation marks take all that stands between them: the tree may have cut it short. */
export const wholeQuotation: Refiner = {
  name: 'whole-quotation',
  refine(drafts, { stretches, tree }) {
    return drafts.map((draft) => {
      const cue = draft.cue === null ? undefined : tree.tokens[draft.cue];
      const inside = stretches.find(
        (stretch) => overlap(stretch, draft) && draft.start >= stretch.start && draft.end <= stretch.end,
      );
      if (inside && cue && overlap(inside, cue)) return draft; // a report inside somebody's quotation
      const last = stretches.findLast((stretch) => overlap(stretch.inner, draft));
      if (!last || draft.end >= last.end || (cue && overlap(cue, last))) return draft;
      return { ...draft, end: last.end };
    });
  },
};
