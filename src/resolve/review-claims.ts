import type { Claim } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';

/** Claims as analysts left them. */
export interface ReviewedClaims {
  /** What views show; confirmed claims are sure. */
  readonly shown: readonly Claim[];
  /** Kept in the log, and in no graph. */
  readonly rejected: readonly Claim[];
}

/** Applies what analysts said of single claims, the last word of each; the claims themselves are not edited. */
export function reviewClaims(claims: readonly Claim[], judgements: readonly Judgement[]): ReviewedClaims {
  const last = new Map<string, Judgement>();
  for (const judgement of judgements) {
    if (judgement.verdict !== 'confirmed' && judgement.verdict !== 'rejected') continue;
    const known = last.get(judgement.left);
    if (!known || isLater(judgement, known)) last.set(judgement.left, judgement);
  }
  const verdictOf = ({ id }: Claim) => last.get(id)?.verdict;
  return {
    shown: claims.flatMap((claim) => {
      const verdict = verdictOf(claim);
      if (verdict === 'rejected') return [];
      return [verdict === 'confirmed' ? { ...claim, confidence: 1 } : claim];
    }),
    rejected: claims.filter((claim) => verdictOf(claim) === 'rejected'),
  };
}

function isLater(a: Judgement, b: Judgement): boolean {
  const [left, right] = [a.at ?? '', b.at ?? ''];
  return left === right ? a.id > b.id : left > right;
}
