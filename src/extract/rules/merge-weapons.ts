import type { Reading } from './draft.ts';
import type { FoundParticipant } from './find-participants.ts';
import type { ParticipantParts } from './stand-ins.ts';

/**
 * “planted the bomb that killed the premier”, “fired rockets which hit a school”: what a weapon did is the deed of whoever used
 * it. Where using it hit nobody else, the two are one deed.
 */
export function mergeWeapons(told: readonly Reading[], parts: ParticipantParts): Reading[] {
  const merged = new Map<Reading, Reading | null>();
  for (const effect of told) {
    const use = useOf(effect, told, parts);
    if (!use) continue;
    if (rolesOf(use, 'recipient').length > 0) {
      merged.set(effect, { ...effect, participants: [...rolesOf(use, 'agent'), ...effect.participants] });
    } else {
      const known = new Set(use.participants.map(({ mention }) => mention));
      const added = effect.participants.filter(({ mention }) => !known.has(mention));
      merged.set(use, { ...use, participants: [...use.participants, ...added] }).set(effect, null);
    }
  }
  return told.flatMap((reading) => {
    const made = merged.get(reading);
    return made === null ? [] : [made ?? reading];
  });
}

/** The deed of the same category in which the weapon is used that a relative clause tells the effect of. */
function useOf(effect: Reading, told: readonly Reading[], { tree, ontology }: ParticipantParts): Reading | undefined {
  const { deprel, head = -1 } = tree.tokens[effect.match.predicate] ?? {};
  const isWeapons = effect.participants.some(({ role, mention }) => role === 'instrument' && mention.head === head);
  if (deprel !== 'acl:relcl' || !isWeapons || rolesOf(effect, 'agent').length > 0) return undefined;
  const category = ({ match }: Reading) => ontology.event(match.entry.type)?.plover;
  const used = told.filter((one) => one !== effect && category(one) === category(effect));
  return used.find(
    (one) =>
      rolesOf(one, 'agent').length > 0 &&
      (one.match.tokens.includes(head) || one.participants.some(({ mention }) => mention.head === head)),
  );
}

function rolesOf({ participants }: Reading, role: FoundParticipant['role']): FoundParticipant[] {
  return participants.filter((one) => one.role === role);
}
