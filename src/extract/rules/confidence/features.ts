import type { Mention } from '../../../model/doc.ts';
import type { Draft, DraftContext } from '../draft.ts';
import { anaphorSlot } from '../find-anaphors.ts';
import type { FoundParticipant } from '../find-participants.ts';
import type { TriggerIndex } from '../trigger-index.ts';

const principal: ReadonlySet<string> = new Set(['agent', 'recipient', 'source', 'target']);
/** Links that are seldom wrong. */
const sureLink = 0.9;
const longSentence = 35;
const farAway = 8;
/** So many things told in one sentence are easily mixed up. */
const crowd = 3;

/** What of a claim tells how likely it is read right: by which construction, over how long a way, of whom, in what frame. */
export function confidenceFeatures(
  draft: Draft,
  context: DraftContext,
  participants: readonly FoundParticipant[],
  construction: string,
  index: TriggerIndex,
): string[] {
  const parties = participants.filter(({ role }) => principal.has(role));
  return [
    `by-${construction}`,
    ...triggerFeatures(context, index),
    ...frameFeatures(draft),
    ...new Set(parties.flatMap((party) => partyFeatures(party, context))),
    ...countFeatures(parties),
    ...pathFeatures(context, parties),
  ];
}

function triggerFeatures({ match, tree, ontology }: DraftContext, index: TriggerIndex): string[] {
  const { entry, tokens, predicate } = match;
  const spec = ontology.event(entry.type);
  const types = new Set(index.entries(entry.words[0] ?? '').map(({ type }) => type)).size;
  return [
    ...(tokens.length > 1 ? ['trigger-of-several-words'] : []),
    ...(types > 2 ? ['trigger-of-many-types'] : types > 1 ? ['trigger-of-two-types'] : []),
    ...(entry.only || entry.needs ? ['trigger-needs-a-sign'] : []),
    ...(spec?.plover ? [`category-${spec.plover.toLowerCase()}`] : []),
    ...(spec?.speech ? ['speech'] : []),
    ...(spec?.residual ? ['residual'] : []),
    ...(spec?.reciprocal ? ['reciprocal'] : []),
    `clause-${(tree.tokens[predicate]?.deprel ?? 'root').split(':')[0]}`,
  ];
}

function frameFeatures({ polarity, modality, attribution, time }: Draft): string[] {
  const voices =
    attribution.length === 0
      ? 'own-voice'
      : attribution.some(({ mention }) => mention)
        ? 'said-by-somebody'
        : 'said-by-nobody-named';
  return [
    voices,
    ...(attribution.length > 1 ? ['said-by-several'] : []),
    ...(polarity === 'negated' ? ['negated'] : []),
    ...(modality === 'asserted' ? [] : [modality]),
    ...(time ? ['dated'] : []),
  ];
}

/** How a party was found: in which slot, and as what kind of mention. */
function partyFeatures({ role, mention, slot }: FoundParticipant, { doc }: DraftContext): string[] {
  const side = role === 'agent' || role === 'source' ? 'agent' : 'recipient';
  const [place = ''] = slot.split(':');
  const way = slot === anaphorSlot || slot.includes('>') ? 'far' : place;
  const known = mention.known || mention.of ? [`${side}-known`] : [];
  return [`${side}-by-${way}`, `${side}-${kindOf(mention, doc.mentions)}`, ...known];
}

function kindOf(mention: Mention, mentions: readonly Mention[]): string {
  if (mention.kind === 'name' || mention.kind === 'adjective') return mention.kind;
  if (!mention.antecedent) return `${mention.kind}-of-nobody-known`;
  const linked = mentions[mention.antecedent.mention]?.kind === mention.kind ? 'again' : 'linked';
  return mention.antecedent.score >= sureLink ? `${mention.kind}-surely-${linked}` : `${mention.kind}-${linked}`;
}

function countFeatures(parties: readonly FoundParticipant[]): string[] {
  const sides = new Set(parties.map(({ role }) => role)).size;
  return [
    parties.length === 1 ? 'one-party' : sides > 1 ? 'both-sides' : 'one-side',
    ...(parties.length > 2 ? ['many-parties'] : []),
  ];
}

function pathFeatures({ sentence, match, readings }: DraftContext, parties: readonly FoundParticipant[]): string[] {
  const distance = Math.max(0, ...parties.map(({ mention }) => Math.abs(mention.head - match.predicate)));
  return [
    ...(sentence.endToken - sentence.firstToken > longSentence ? ['long-sentence'] : []),
    ...(readings.length > crowd ? ['crowded-sentence'] : []),
    ...(distance > farAway ? ['far-apart'] : []),
  ];
}
