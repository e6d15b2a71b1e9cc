import type { Claim } from '../model/claim.ts';
import type { Dispute } from '../model/dispute.ts';
import type { GraphView } from '../model/graph.ts';
import { surface } from '../model/span.ts';

/** A dispute with who says what. */
export interface ToldDispute {
  readonly about: string;
  readonly sides: readonly DisputeSide[];
}

export interface DisputeSide {
  readonly claim: string;
  /** What this side says of it: `affirmed`, `negated`, a number, or who did it. */
  readonly says: string | number;
  /** The outermost speaker by name, in words of the text, or null in the article's own voice. */
  readonly speaker: string | null;
  readonly article: string;
  readonly words: string;
}

/** The disputes of a view that one of these claims is part of. */
export function tellDisputes(view: GraphView, claims: readonly Claim[]): ToldDispute[] {
  const wanted = new Set(claims.map(({ id }) => id));
  const found = view.disputes.filter(({ left, right }) => wanted.has(left) || wanted.has(right));
  if (found.length === 0) return [];
  const byId = new Map(view.claims.map((claim) => [claim.id, claim]));
  const names = new Map(view.entities.map(({ id, name }) => [id, name]));
  const texts = new Map(view.articles.map(({ id, text }) => [id, text]));
  const sideOf = (claim: Claim, about: string): DisputeSide => {
    const words = (span: { start: number; end: number }) =>
      surface(texts.get(claim.evidence.article) ?? '', span).replace(/\s+/g, ' ');
    const [voice] = claim.attribution;
    const speaker = voice && ((voice.speaker && names.get(voice.speaker)) ?? (voice.mention && words(voice.mention)));
    return {
      claim: claim.id,
      says: saidOf(claim, about, (id) => names.get(id)),
      speaker: voice ? (speaker ?? 'nobody named') : null,
      article: claim.evidence.article,
      words: words(claim.evidence),
    };
  };
  return found.map(({ about, left, right }) => ({
    about,
    sides: [left, right].flatMap((id) => {
      const claim = byId.get(id);
      return claim ? [sideOf(claim, about)] : [];
    }),
  }));
}

function saidOf(
  claim: Claim,
  about: Dispute['about'],
  nameOf: (id: NonNullable<Claim['participants'][number]['entity']>) => string | undefined,
): string | number {
  if (about === 'polarity') return claim.polarity;
  const value = claim.qualifiers[about];
  if (value !== undefined) return typeof value === 'boolean' ? String(value) : value;
  const inRole = claim.participants.filter(({ role }) => role === about);
  return inRole.flatMap(({ entity }) => (entity && nameOf(entity)) ?? []).join(', ');
}
