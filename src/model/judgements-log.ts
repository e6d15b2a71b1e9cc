import type { JudgementId } from './ids.ts';
import type { Judgement } from './judgement.ts';

/** Each judgement once, sorted by id. Like the claims log, a judgements log is a set. */
export function compactJudgements(judgements: Iterable<Judgement>): Judgement[] {
  const byId = new Map<JudgementId, Judgement>();
  for (const judgement of judgements) byId.set(judgement.id, judgement);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Undoing: the log without one judgement. */
export function dropJudgement(judgements: Iterable<Judgement>, id: JudgementId): Judgement[] {
  return [...judgements].filter((judgement) => judgement.id !== id);
}
