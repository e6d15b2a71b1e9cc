import type { Attribution } from '../../../model/claim.ts';
import { bareSpan, overlap } from '../../../model/span.ts';
import type { Tree } from '../../../model/tree.ts';
import { contactFor } from '../constructions/contacted.ts';
import { isVenue } from '../constructions/own-dependents.ts';
import type { Draft, DraftContext, Reading, Refiner } from '../draft.ts';
import { isPresupposed, isTakenForGranted, scopeAbove } from './climb.ts';
import { governs, isNegated } from './polarity.ts';

/**
 * “accused Niger of arming smugglers”, “threatened to close the strait”: what a speech act is about gets the frame that the
 * act's type says in its YAML (`content`). What is accused is the accuser's word, and merely possible where no accuser is named.
 */
export const speechContent: Refiner = {
  name: 'speech-content',
  refine(draft, context) {
    const act = actAbove(context);
    const content = act && context.ontology.event(act.match.entry.type)?.content;
    if (!act || !content) return draft;
    const modality = content.modality as Draft['modality'] | undefined; // checked by the schema's lint
    const outweighs = draft.modality === 'asserted' || (modality === 'demanded' && draft.modality === 'planned');
    const framed = modality && outweighs ? { ...draft, modality } : draft; // “wants the envoy recalled” demands
    if (!content.attributed) return framed;
    const told = attribute(framed, act, context);
    if (content.polarity !== 'negated') return told;
    const plain: Draft = told.modality === 'possible' ? { ...told, modality: 'asserted' } : told; // “rejected the allegation that”
    return isUnturned(act, draft, context) ? { ...plain, polarity: 'negated' } : plain;
  },
};

/** “contested the charge that it armed them”: neither the word above nor the quotation has turned it round yet. */
function isUnturned({ match }: Reading, draft: Draft, context: DraftContext): boolean {
  const { tree, lexicon, match: content } = context;
  const { tokens, predicate } = content;
  if (draft.polarity === 'negated' || isTakenForGranted(content, tree)) return false;
  const above = scopeAbove(predicate, tree, lexicon).some(
    (step) => match.tokens.includes(step.governor) && governs(step, tree, lexicon),
  );
  return (
    !above && !isNegated(match.predicate, tree, lexicon) && !tokens.some((token) => isNegated(token, tree, lexicon))
  );
}

const passable = /^(xcomp|ccomp|obj|obl|nmod|acl|advcl|conj)(?!:relcl)/;

/** The nearest speech act that the predicate hangs under. */
function actAbove(context: DraftContext): Reading | undefined {
  const { match, readings, tree, lexicon } = context;
  for (let at = match.predicate; ; ) {
    const token = tree.tokens[at];
    if (!token || token.head < 0 || !passable.test(token.deprel) || isOwnClause(at, tree)) return undefined;
    if (isPresupposed(at, tree, lexicon)) return undefined; // “vowed to act after the attack”
    if (isVenue(at, tree)) return undefined;
    if (contactFor(at, tree, lexicon) !== undefined) return undefined; // “summoned the envoy to complain”
    const sibling = token.deprel === 'conj';
    at = token.head;
    const act = readings.find(
      (reading) => reading.match.tokens.includes(at) && !reading.match.tokens.includes(match.predicate),
    );
    if (act && !(sibling && isDeed(act, context))) return sibling ? undefined : act; // “accused Niger and demanded talks”: the demand is not accused
  }
}

/** “accused of looting and burning villages”: what “and” joins to a deed hangs where that hangs. */
function isDeed({ match }: Reading, { ontology }: DraftContext): boolean {
  return ontology.event(match.entry.type)?.speech !== true;
}

/** “… when Niger armed smugglers”, “Speaking after the raid, …”, “…, citing the raid”: no such clause is what is accused or offered. */
function isOwnClause(at: number, tree: Tree): boolean {
  const token = tree.tokens[at];
  if (token?.deprel !== 'advcl') return false;
  const isAdded = /ing$/i.test(token.text) && tree.tokens[at - 1]?.text === ',';
  return at < token.head || isAdded || tree.child(at, 'nsubj', 'nsubj:pass') !== undefined;
}

function attribute(draft: Draft, act: Reading, { tree }: DraftContext): Draft {
  const cue = tree.tokens[act.match.predicate];
  if (!cue || draft.attribution.some((voice) => voice.cue && overlap(voice.cue, cue))) return draft;
  const speaker = act.participants.find(({ role }) => role === 'agent');
  if (!speaker) return draft.modality === 'asserted' ? { ...draft, modality: 'possible' } : draft;
  const voice: Attribution = { speaker: null, mention: bareSpan(speaker.mention), cue: bareSpan(cue), quoted: false };
  return { ...draft, attribution: [...draft.attribution, voice] };
}
