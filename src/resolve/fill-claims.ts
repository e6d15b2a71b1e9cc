import type { Claim } from '../model/claim.ts';
import type { ArticleId, EntityId, MentionId } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import { mentionId } from './mention-record.ts';

/**
 * The claims with the entities that the judgements give their mentions. A claim that would lose a participant is left
 * out: its words named somebody that no entity stands for.
 */
export function fillClaims(claims: readonly Claim[], entityOf: ReadonlyMap<MentionId, EntityId>): Claim[] {
  return claims.flatMap((claim) => {
    const { article } = claim.evidence;
    const participants = claim.participants.map((participant) => ({
      ...participant,
      entity: lookUp(article, participant.mention, entityOf),
    }));
    if (participants.some((participant) => participant.entity === null)) return [];
    const attribution = claim.attribution.map((voice) => ({
      ...voice,
      speaker: voice.mention && lookUp(article, voice.mention, entityOf),
    }));
    return [{ ...claim, participants, attribution }];
  });
}

function lookUp(article: ArticleId, span: Span, entityOf: ReadonlyMap<MentionId, EntityId>): EntityId | null {
  return entityOf.get(mentionId(article, span)) ?? null;
}
