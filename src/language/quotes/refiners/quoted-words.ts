import { bareSpan, contains, overlap } from '../../../model/span.ts';
import type { Draft, QuoteContext, Refiner } from '../draft.ts';
import { type Frame, frameAtDash, frameBefore, frameBehind } from '../frame.ts';
import type { Stretch } from '../quotation-marks.ts';

/** A quotation that no words introduce is somebody's sentence only from this length on: a shorter one is a term or a title. */
const shortest = 20;

/**
 * Words in quotation marks: direct where they stand for themselves, mixed where a reported clause has more words than
 * they. The clause beside them says whose they are.
 */
export const quotedWords: Refiner = {
  name: 'quoted-words',
  refine(drafts, context) {
    const kept = drafts.filter((draft) => !standsFor(draft, context));
    const mixed = kept.map((draft) => ({ ...draft, kind: isMixed(draft, context) ? ('mixed' as const) : draft.kind }));
    const direct = context.stretches
      .filter((stretch) => !mixed.some((draft) => takesIn(draft, stretch)))
      .flatMap((stretch) => directOf(stretch, drafts, context));
    return [...mixed, ...direct];
  },
};

/** Whether the words reported are those between two marks and no more, so that the quotation stands for them. */
function standsFor(draft: Draft, { stretches, tree }: QuoteContext): boolean {
  const cue = draft.cue === null ? undefined : tree.tokens[draft.cue];
  return stretches.some((stretch) => {
    if (!overlap(stretch, draft) || (cue && overlap(stretch, cue))) return false;
    const shared = Math.min(stretch.end, draft.end) - Math.max(stretch.start, draft.start);
    return shared >= 0.9 * (draft.end - draft.start);
  });
}

function isMixed(draft: Draft, { stretches, tree }: QuoteContext): boolean {
  const cue = draft.cue === null ? undefined : tree.tokens[draft.cue];
  return stretches.some((stretch) => overlap(stretch, draft) && !(cue && overlap(stretch, cue)));
}

/** A mixed quote takes in the words in marks; so does a transcript's turn that the marks begin before its name. */
function takesIn(draft: Draft, stretch: Stretch): boolean {
  if (draft.kind === 'mixed') return contains(draft, stretch.inner);
  return draft.by === 'headline-colon' && overlap(draft, stretch);
}

function directOf(stretch: Stretch, drafts: readonly Draft[], context: QuoteContext): Draft[] {
  if (isName(stretch, context)) return [];
  const frame = frameFor(stretch, drafts, context);
  if (!frame?.speaker && stretch.end - stretch.start < shortest) return [];
  const { cue = null, cueSpan = null, speaker = null } = frame ?? {};
  return [{ ...bareSpan(stretch), speaker, cue, cueSpan, kind: 'direct', by: 'quoted-words' }];
}

/** “on ‘Face the Nation’”, Marcia “Cia” Price: capitalised words that the sentence runs through, or a line of their own. */
function isName({ start, end, inner }: Stretch, { text }: QuoteContext): boolean {
  const words = text.slice(inner.start, inner.end).split(/\s+/);
  if (words.length > 8 || !words.every((word) => !/^\p{Ll}{5}/u.test(word)) || /[?!]/.test(words.at(-1) ?? ''))
    return false;
  if (!/^\P{L}*\p{Lu}/u.test(words[0] ?? '')) return false;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return /[\p{L}’s] $/u.test(before) || (/^$|\n$/.test(before) && /^$|^\n/.test(after));
}

/** Behind first where the words end open (“…,” she said), else before (She said: “…”), else a report of these words. */
function frameFor(stretch: Stretch, drafts: readonly Draft[], context: QuoteContext): Frame | null {
  const found = frameAtDash(stretch, context) ?? frameBehind(stretch, context) ?? frameBefore(stretch, context);
  if (found?.speaker) return found;
  const report = drafts.find(
    (draft) => draft.cue !== null && overlap(draft, stretch) && standsOutside(draft, stretch, context),
  );
  if (report?.speaker && report.cue !== null && report.cueSpan)
    return { cue: report.cue, cueSpan: report.cueSpan, speaker: report.speaker };
  return found;
}

function standsOutside({ cue }: Draft, stretch: Stretch, { tree }: QuoteContext): boolean {
  const token = tree.tokens[cue ?? -1];
  return token !== undefined && !overlap(token, stretch);
}
