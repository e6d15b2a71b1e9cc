import type { Claim, ClaimRole } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/entity.ts';
import { surface } from '../../src/model/span.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';
import { type GoldArticle, type GoldClaim, touches } from './gold-claims.ts';
import { createGoldNames } from './gold-names.ts';

type Side = ReadonlySet<string> | null;
type Pair = readonly [agent: Side, recipient: Side];

export interface ClaimJudge {
  /** Whether every pair of parties, the kind, the polarity, the modality and the voice are in the answers. */
  isRight(claim: Claim): boolean;
  /** Whether a claim counts: standing edges do only where the answers list them all. */
  counts(claim: Claim): boolean;
  /** Whether a claim gives this answer. */
  gives(claim: Claim, answer: GoldClaim): boolean;
}

/** Compares claims with an analyst's answers on one article. */
export function createClaimJudge(
  gold: GoldArticle,
  entities: ReadonlyMap<string, Entity>,
  ontology: Ontology,
): ClaimJudge {
  const keysOf = createGoldNames(gold);
  const sideIn = (claim: Claim, ...roles: readonly ClaimRole[]) =>
    claim.participants
      .filter(({ role }) => roles.includes(role))
      .map(({ entity, mention }) => keysOf(entities.get(entity ?? ''), surface(gold.article.text, mention)));
  const pairsOf = (claim: Claim): Pair[] => {
    const [agents, recipients] = [sideIn(claim, 'agent', 'source'), sideIn(claim, 'recipient', 'target')];
    if (agents.length > 0 && recipients.length > 0) return agents.flatMap((a) => recipients.map((r): Pair => [a, r]));
    if (agents.length > 1 && ontology.event(claim.type)?.reciprocal)
      return agents.flatMap((a, index) => agents.slice(index + 1).map((b): Pair => [a, b]));
    return [...agents.map((a): Pair => [a, null]), ...recipients.map((r): Pair => [null, r])];
  };
  const isSymmetric = ({ type }: Claim) => ontology.event(type)?.reciprocal ?? ontology.edge(type)?.symmetric ?? false;
  const fits = (answer: GoldClaim, pair: Pair, claim: Claim) => {
    const others = sideIn(claim, 'instrument', 'place', 'topic');
    return pairFits(answer, pair, answer.symmetric || isSymmetric(claim), others);
  };
  const sameFrame = (answer: GoldClaim, claim: Claim) => isKind(answer, claim, ontology) && isFrame(answer, claim);
  return {
    isRight(claim) {
      const answers = gold.claims.filter(
        (answer) => sameFrame(answer, claim) && touches(gold.article.text, answer.text, claim.evidence),
      );
      const pairs = pairsOf(claim);
      return (
        pairs.length > 0 &&
        pairs.every((pair) =>
          answers.some((answer) => fits(answer, pair, claim) && !(pair[1] && !answer.recipient?.length)),
        )
      );
    },
    counts: (claim) =>
      gold.exhaustive === true ||
      !['holds-office', 'affiliated-with', 'located-in', 'member-of', 'borders'].includes(claim.type),
    gives: (claim, answer) => sameFrame(answer, claim) && pairsOf(claim).some((pair) => fits(answer, pair, claim)),
  };
}

function pairFits({ agent, recipient }: GoldClaim, [a, r]: Pair, symmetric: boolean, others: readonly Side[]): boolean {
  const meets = (keys: readonly string[] | undefined, side: Side) =>
    side !== null && (keys ?? []).some((key) => side.has(key));
  if (agent?.length === 0 && a !== null) return false; // the text names none, so none may be given
  if (!recipient?.length) return !agent?.length || meets(agent, a);
  if (!agent?.length) return meets(recipient, r);
  if (meets(agent, a) && (meets(recipient, r) || (r === null && others.some((other) => meets(recipient, other)))))
    return true;
  return symmetric && meets(agent, r) && meets(recipient, a);
}

/** The type itself, one of its category, or the edge that it projects. */
function isKind({ types }: GoldClaim, { type }: Claim, ontology: Ontology): boolean {
  const spec = ontology.event(type);
  if (types.includes(type)) return true;
  if (!spec?.plover) return false;
  return types.some((other) => other === spec.projects?.edge || ontology.event(other)?.plover === spec.plover);
}

function isFrame({ polarity = 'affirmed', modality = 'asserted', speaker = 'any' }: GoldClaim, claim: Claim): boolean {
  if (claim.polarity !== polarity || ![modality].flat().includes(claim.modality)) return false;
  return speaker === 'any' || (speaker === null) === (claim.attribution.length === 0);
}
