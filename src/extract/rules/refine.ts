import { describeDraft } from './describe-draft.ts';
import { type Draft, type DraftContext, isDropped, type Refiner } from './draft.ts';
import { attribution } from './refiners/attribution.ts';
import { bounds } from './refiners/bounds.ts';
import { claimed } from './refiners/claimed.ts';
import { evidenceTime } from './refiners/evidence-time.ts';
import { figuresOfSpeech } from './refiners/figures-of-speech.ts';
import { future } from './refiners/future.ts';
import { measures } from './refiners/measures.ts';
import { modality } from './refiners/modality.ts';
import { namedParties } from './refiners/named-parties.ts';
import { numbers } from './refiners/numbers.ts';
import { ordinal } from './refiners/ordinal.ts';
import { polarity } from './refiners/polarity.ts';
import { questions } from './refiners/questions.ts';
import { speechContent } from './refiners/speech-content.ts';
import { term } from './refiners/term.ts';

/** In this order, each with its reason. */
export const refiners: readonly Refiner[] = [
  questions, // first: nothing else need be known of what is only asked
  figuresOfSpeech, // likewise: what is only a manner of speaking is no claim, whatever its frame
  polarity, // before attribution, which turns a denial's content round once more
  modality, // likewise: “believes” lowers only what the words themselves assert
  attribution,
  speechContent, // after attribution: an accuser whom a quotation names already is not named twice
  evidenceTime,
  future, // of the time that the one before it found
  bounds, // likewise
  ordinal,
  measures, // like the two beside it, it reads words and changes no frame
  numbers, // it reads who takes part and nothing that others settle
  claimed, // after the time, which it takes back
  namedParties, // last: what is told of nobody may still be what others look at
];

/** What names tell goes through these: it has no predicate that could be negated or planned. */
export const nameRefiners: readonly Refiner[] = [questions, attribution, term];

/** What one refiner changed, as `explain` tells it. */
export interface RefinerStep {
  readonly refiner: string;
  readonly change: string;
  /** What it set of the draft; nothing where it dropped the claim. */
  readonly fields: readonly (keyof Draft)[];
}

export interface Refined {
  /** null where a refiner dropped the claim; the last step says why. */
  readonly draft: Draft | null;
  readonly steps: readonly RefinerStep[];
}

export const plainDraft: Draft = {
  polarity: 'affirmed',
  modality: 'asserted',
  attribution: [],
  time: null,
  qualifiers: {},
};

export function refine(list: readonly Refiner[], first: Draft, context: DraftContext): Refined {
  let draft = first;
  const steps: RefinerStep[] = [];
  for (const refiner of list) {
    const result = refiner.refine(draft, context);
    if (isDropped(result))
      return { draft: null, steps: [...steps, { refiner: refiner.name, change: result.dropped, fields: [] }] };
    const fields = changedFields(draft, result);
    if (fields.length > 0)
      steps.push({ refiner: refiner.name, change: describeDraft(result, fields, context.doc.article.text), fields });
    draft = result;
  }
  return { draft, steps };
}

function changedFields(before: Draft, after: Draft): (keyof Draft)[] {
  return (Object.keys(after) as (keyof Draft)[]).filter((key) => before[key] !== after[key]);
}
