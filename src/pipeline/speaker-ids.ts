import type { GraphPolicy } from '../graph/policy.ts';
import type { Entity } from '../model/entity.ts';
import { UsageError } from '../model/errors.ts';

/**
 * A policy whose speakers are ids, where a person wrote names: “Sergey Lavrov” stands for all who are called so.
 *
 * @throws UsageError for a speaker whom nothing was read about.
 */
export function withSpeakerIds(policy: Partial<GraphPolicy>, entities: readonly Entity[]): Partial<GraphPolicy> {
  if (!policy.speakers) return policy;
  return { ...policy, speakers: policy.speakers.flatMap((speaker) => idsOf(speaker, entities)) };
}

function idsOf(speaker: string, entities: readonly Entity[]): string[] {
  if (entities.some(({ id }) => id === speaker)) return [speaker];
  const wanted = speaker.toLowerCase();
  const named = entities.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase() === wanted));
  if (named.length === 0) {
    throw new UsageError('speaker-unknown', `speakers: nobody here has the id or the name “${speaker}”`);
  }
  return named.map(({ id }) => id);
}
