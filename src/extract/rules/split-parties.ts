import { contains } from '../../model/span.ts';
import { supportSlot } from './constructions/supported-noun.ts';
import type { DraftContext } from './draft.ts';
import type { FoundParticipant } from './find-participants.ts';
import { has, type Slots } from './slots.ts';

/**
 * One claim, or one for each pair. “A met B and C” is A with B and A with C; “A and B attacked C” is one deed of two
 * agents. A relation has one source and one target. “A and B met” is one claim of two agents.
 */
export function splitParties({ participants, match, ontology, slotsOf }: DraftContext): FoundParticipant[][] {
  if (match.entry.kind === 'relation') return splitRelation(participants);
  if (!ontology.event(match.entry.type)?.reciprocal) return [[...participants]];
  const agents = participants.filter(({ role }) => role === 'agent');
  const rest = participants.filter(({ role }) => role !== 'agent');
  const sides = new Map<string, FoundParticipant[]>();
  for (const agent of agents) {
    const side = ['nsubj', 'nmod:poss', supportSlot].includes(agent.slot) ? 'subject' : 'other';
    sides.set(side, [...(sides.get(side) ?? []), agent]);
  }
  const [left = [], right = []] = [sides.get('subject'), sides.get('other')];
  const hasSubject = left.length > 0 || isNobodyKnown(slotsOf(match.predicate), right);
  if (!hasSubject || right.length <= 1) return [[...agents, ...rest]];
  return right.map((one) => [...left, one, ...rest]);
}

/** “He met the envoys and the generals”: they did not meet each other, though nothing tells who he is. */
function isNobodyKnown(slots: Slots, right: readonly FoundParticipant[]): boolean {
  return has(slots, 'nsubj') && right.every(({ slot }) => /^(obj|obl:with|nmod:with|obl:alongside)$/.test(slot));
}

/** “the alliance between A and B”, “A and B are rivals”: where both ends are alike, each stands so to each. */
function pairs(sources: readonly FoundParticipant[]): FoundParticipant[][] {
  const alike = sources.filter(({ slot }) => slot !== 'appos' && slot !== 'amod:owned'); // “its rivals A and B” are not each other's
  return alike.flatMap((source, index) =>
    alike.slice(index + 1).map((other) => [source, { ...other, role: 'target' as const }]),
  );
}

export function splitRelation(participants: readonly FoundParticipant[]): FoundParticipant[][] {
  const sources = participants.filter(({ role }) => role === 'source');
  const targets = participants.filter(({ role }) => role === 'target');
  if (targets.length === 0) return pairs(sources);
  return sources.flatMap((source) =>
    targets.filter((target) => !contains(target.mention, source.mention)).map((target) => [source, target]),
  );
}
