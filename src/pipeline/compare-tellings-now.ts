import type { Claim } from '../model/claim.ts';
import { type Judgement, makeJudgement } from '../model/judgement.ts';
import type { Reason } from '../model/reason.ts';
import { type BlockKeys, blockKeys } from '../resolve/events/block-keys.ts';
import { compareTellings } from '../resolve/events/compare-tellings.ts';
import { createTypeKeys } from '../resolve/events/kin.ts';
import { type Telling, tellingOf } from '../resolve/events/telling.ts';
import { eventsBy } from '../resolve/judge-events.ts';
import type { ResolveResources } from './resolve-folder.ts';
import { createEventContext, type ResolvedCorpus } from './resolve-readings.ts';

/** An event of more tellings is looked at by the first of them. */
const mostTellings = 20;

/**
 * What speaks for and against two events being one, where no judgement on them was kept: the pair of their tellings that
 * comes nearest. Null where either has no telling. What compares as one and was not joined had a nearer event to join.
 */
export function compareTellingsNow(
  corpus: ResolvedCorpus,
  [left, right]: readonly [readonly string[], readonly string[]],
  resources: ResolveResources,
): Judgement | null {
  const context = createEventContext(corpus, resources);
  const byId = new Map<string, Claim>(corpus.claims.map((claim) => [claim.id, claim]));
  const tellingsOf = (ids: readonly string[]) =>
    ids.slice(0, mostTellings).flatMap((id) => {
      const claim = byId.get(id);
      return claim?.kind === 'event' ? [tellingOf(claim, context)] : [];
    });
  const others = tellingsOf(right);
  const typeKeys = createTypeKeys(resources.ontology);
  const pairs = tellingsOf(left).flatMap((a) =>
    others.map((b) => {
      const compared = compareTellings(a, b, resources.ontology);
      if (a.polarity === b.polarity) {
        return { a, b, ...compared, reasons: [...whatKeptApart(a, b, typeKeys), ...compared.reasons] };
      }
      const reasons = [{ name: 'polarity-differs', value: `${a.polarity} / ${b.polarity}` }];
      return { a, b, verdict: 'different' as const, score: 0.9, reasons };
    }),
  );
  const nearness = ({ verdict, score }: (typeof pairs)[number]) => (verdict === 'different' ? -1 : score);
  const [nearest] = pairs.sort((x, y) => nearness(y) - nearness(x) || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1));
  if (!nearest) return null;
  const { a, b, verdict, score, reasons } = nearest;
  return makeJudgement({
    left: a.id,
    right: b.id,
    verdict: verdict === 'same' ? 'unsure' : verdict,
    score,
    reasons,
    by: eventsBy,
    at: null,
  });
}

/** Only what shares a block is ever compared. */
function whatKeptApart(a: Telling, b: Telling, typeKeys: ReturnType<typeof createTypeKeys>): Reason[] {
  const [one, other] = [a, b].map((telling) => blockKeys(telling, typeKeys(telling.type))) as [BlockKeys, BlockKeys]; // one for each
  const meet = one.seek.some((key) => other.offer.includes(key)) || other.seek.some((key) => one.offer.includes(key));
  return meet ? [] : [{ name: 'never-compared', value: 'no kind, party and time in common to be looked for by' }];
}
