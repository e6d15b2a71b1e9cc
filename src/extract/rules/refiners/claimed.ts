import { bareSpan } from '../../../model/span.ts';
import type { Draft, DraftContext, Refiner } from '../draft.ts';
import { isNone } from './polarity.ts';

/**
 * “The group claimed responsibility for the attack on Monday”: its deed by its own word, and Monday is the day of the word.
 * “Nobody has claimed it” tells of no deed and of no denial.
 */
export const claimed: Refiner = {
  name: 'claimed',
  refine(draft, context) {
    if (!context.match.entry.claimed) return draft;
    if (draft.polarity === 'negated' || isNobodys(context)) return { dropped: 'not to claim it tells nothing' };
    return byOwnWord(draft, context);
  },
};

/** “No group claimed responsibility”; for a named attack it is told all the same, of whom it was done to. */
function isNobodys({ participants, tree, lexicon }: DraftContext): boolean {
  return participants.every(({ role, mention }) => role === 'agent' && isNone(mention.head, tree, lexicon));
}

function byOwnWord(draft: Draft, { participants, match, tree }: DraftContext): Draft {
  const agent = participants.find(({ role }) => role === 'agent');
  const cue = tree.tokens[match.predicate];
  if (!agent || !cue) return { ...draft, time: null }; // “no one claimed the attack on the mosque”: there was one
  const voice = { speaker: null, mention: bareSpan(agent.mention), cue: bareSpan(cue), quoted: false };
  return { ...draft, attribution: [...draft.attribution, voice], time: null };
}
