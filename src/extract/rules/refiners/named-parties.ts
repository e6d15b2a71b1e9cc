import type { Refiner } from '../draft.ts';

/**
 * “was urged to leave”, “defends every inch”: where nobody is named who does or gets it, some types tell nothing; their YAML says
 * who must be named. The reading stays, since another claim may be what it is about.
 */
export const namedParties: Refiner = {
  name: 'named-parties',
  refine(draft, { ontology, match, participants }) {
    const wanted = ontology.event(match.entry.type)?.tells ?? [];
    const missing = wanted.find((role) => !participants.some((one) => one.role === role));
    return missing === undefined ? draft : { dropped: `no ${missing} is named` };
  },
};
