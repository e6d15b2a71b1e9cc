import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Reading } from './draft.ts';
import { allowedTypes, type FoundParticipant } from './find-participants.ts';
import { isPresupposed } from './refiners/climb.ts';
import type { ParticipantParts } from './stand-ins.ts';

/**
 * “promised Chad aid”, “blamed Niger for the raid”, “demanded an apology from Chile”: a noun that a speech act is about
 * has, where it names nobody itself, those who do it and suffer it from the act; the act's YAML says who is who
 * (`content.roles`).
 */
export function lendParties(reading: Reading, all: readonly Reading[], parts: ParticipantParts): Reading {
  const { match, participants } = reading;
  if (match.entry.kind !== 'event' || match.entry.form !== 'noun') return reading;
  const act = all.find((one) => one !== reading && rolesOf(one, parts.ontology) && isAbout(one, reading, parts));
  const roles = act && rolesOf(act, parts.ontology);
  if (act && isAnothers(reading, act, parts)) return reading;
  if (!act || !roles) return reading;
  const lent = Object.entries(roles).flatMap(([role, from]): FoundParticipant[] => {
    if (isOthersWord(match, act.match, parts.ontology)) return [];
    if (participants.some((one) => one.role === role) && !lacksOneSide(reading, parts.ontology)) return [];
    const types = allowedTypes(match.entry, role, parts.ontology);
    return act.participants
      .filter((one) => one.role === from && parts.ontology.isA(one.mention.type, ...types))
      .filter(({ mention }) => !participants.some((one) => one.mention === mention))
      .map(({ mention }) => ({ role: role as FoundParticipant['role'], mention, slot: 'act' })); // checked by the schema
  });
  return lent.length === 0 ? reading : { match, participants: [...participants, ...lent] };
}

/** “rejected an accusation”, “voted against the agreement”: what is refused or denied may be another's word, or stand already. */
function isAnothers({ match }: Reading, act: Reading, { ontology, tree }: ParticipantParts): boolean {
  if (ontology.event(act.match.entry.type)?.content?.polarity !== 'negated') return false;
  const { speech, reciprocal } = ontology.event(match.entry.type) ?? {};
  const determiner = tree.tokens[tree.child(match.predicate, 'det') ?? -1]?.text.toLowerCase();
  return speech === true && (!reciprocal || determiner === 'the');
}

/** “ruled out talks with the rebels”: of two who would meet, the noun names one. */
function lacksOneSide({ match, participants }: Reading, ontology: Ontology): boolean {
  if (ontology.event(match.entry.type)?.reciprocal !== true) return false;
  const agents = participants.filter(({ role }) => role === 'agent');
  return agents.length > 0 && agents.every(({ slot }) => slot === 'nmod:with');
}

/** “rejected the accusation”, “denied the charge”: whoever turns round what was said against them did not say it. */
function isOthersWord(content: Reading['match'], act: Reading['match'], ontology: Ontology): boolean {
  const said = ontology.event(content.entry.type);
  return (
    ontology.event(act.entry.type)?.content?.polarity === 'negated' &&
    said?.speech === true &&
    said.valence === 'conflict'
  );
}

function rolesOf({ match }: Reading, ontology: Ontology) {
  return ontology.event(match.entry.type)?.content?.roles;
}

/** Whether the noun hangs on the act itself, by what an act is about: “pledged aid”, “accused of the attack”, “calls for talks”. */
function isAbout(act: Reading, content: Reading, { tree, lexicon }: ParticipantParts): boolean {
  const noun = tree.firstConjunct(content.match.predicate);
  if (act.match.tokens.some((token) => content.match.tokens.includes(token))) return false;
  return hangsOn(noun, act.match.tokens, tree) && !isPresupposed(noun, tree, lexicon); // “opposes the talks” of others
}

function hangsOn(noun: number, act: readonly number[], tree: Tree): boolean {
  const { head, deprel } = tree.tokens[noun] as { head: number; deprel: string }; // a predicate is a token
  return act.includes(head) && /^(obj|obl|nmod|xcomp)(?!:(poss|desc|agent))/.test(deprel);
}
