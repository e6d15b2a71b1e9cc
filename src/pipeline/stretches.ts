import { type Article, stretchLength } from '../model/article.ts';
import { type Attribution, type Claim, type ClaimDraft, makeClaim } from '../model/claim.ts';
import type { MentionId } from '../model/ids.ts';
import { movedBy, type Span } from '../model/span.ts';
import { type MentionRecord, mentionId } from '../resolve/mention-record.ts';

/** Whether a text is a book rather than an article. */
export const isLong = ({ text }: Article): boolean => text.length > stretchLength;

/** Read of one text, some 15 MB: what comes after is not, so that no input takes for ever. */
const mostCharacters = 75 * stretchLength;

/** A part of a long text as an article of its own, and where it begins in the whole. */
export interface Stretch {
  readonly article: Article;
  readonly offset: number;
}

/**
 * Cuts a text that is a book rather than an article into stretches, at ends of paragraphs where there are any, so that its words
 * need not be in memory all at once. Who "he" is does not carry over a cut; names do, since identity is judged over all.
 */
export function* stretchesOf(article: Article, longest = stretchLength): Generator<Stretch> {
  const { text, skip } = article;
  const last = Math.min(text.length, mostCharacters);
  for (let offset = 0; offset < last; ) {
    const end = endOfStretch(text, offset, longest);
    const own = skip.flatMap((part) => {
      const [start, stop] = [Math.max(part.start, offset) - offset, Math.min(part.end, end) - offset];
      return start < stop ? [{ ...part, start, end: stop }] : [];
    });
    yield { article: { ...article, text: text.slice(offset, end), skip: own }, offset };
    offset = end;
  }
}

/** Behind the last end of a paragraph, of a line, or blank that the stretch has room for in its second half. */
function endOfStretch(text: string, offset: number, longest: number): number {
  const end = offset + longest;
  if (end >= text.length) return text.length;
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, end - mark.length);
    if (at > offset + longest / 2) return at + mark.length;
  }
  return end;
}

/** A claim of a stretch as one of the whole text: its spans move, and its id with them. */
export function claimInWhole({ id: _id, event: _event, ...claim }: Claim, offset: number): Claim {
  return makeClaim(movedClaim(claim, offset));
}

/** A claim with all its spans where they are when so much text stands before them; what its id is stays. */
export function movedClaim<C extends ClaimDraft>(claim: C, offset: number): C {
  const moved = <S extends Span>(span: S): S => movedBy(span, offset);
  const attribution = (one: Attribution): Attribution => ({
    ...one,
    mention: one.mention && moved(one.mention),
    cue: one.cue && moved(one.cue),
  });
  return {
    ...claim,
    participants: claim.participants.map((one) => ({ ...one, mention: moved(one.mention) })),
    attribution: claim.attribution.map(attribution),
    evidence: { ...moved(claim.evidence), trigger: moved(claim.evidence.trigger) },
  };
}

/** The mentions of a stretch as mentions of the whole text. */
export function mentionsInWhole(mentions: readonly MentionRecord[], offset: number): MentionRecord[] {
  const moved = mentions.map((mention) => movedBy(mention, offset));
  const ids = new Map(mentions.map(({ id }, index) => [id, idOf(moved[index] as MentionRecord)])); // as long as mentions
  return moved.map((mention) => ({
    ...mention,
    id: idOf(mention),
    ...(mention.antecedent && {
      antecedent: { ...mention.antecedent, id: ids.get(mention.antecedent.id) as MentionId }, // of the same stretch
    }),
  }));
}

const idOf = (mention: MentionRecord): MentionId => mentionId(mention.article, mention);
