import type { ClaimTime } from '../../../model/claim.ts';
import type { FullDoc, TimeExpression } from '../../../model/doc.ts';
import type { DraftContext, Refiner } from '../draft.ts';

const openings = 'since|from|until|till|between';

/** Whether a preposition opens a term: “since 2009”, “from 2009 until 2017”. */
export const opensTerm = (word: string): boolean => onlyOpening.test(word);

const onlyOpening = new RegExp(`^(?:${openings})$`, 'i');
const opening = new RegExp(String.raw`^\s+(?:${openings})\s+`, 'i');
const nothingButOpening = new RegExp(String.raw`^\s+(?:${openings})?\s*(?:the\s+)?$`, 'i');

/**
 * “finance minister since 2004”, “mayor of Lausanne from 2009 until 2017”: the term that stands right behind an office, and right
 * before a comma or the end of the sentence, is the office's, whatever the parser hangs it on.
 */
export const term: Refiner = {
  name: 'term',
  refine(draft, context) {
    const { doc, sentence, ontology, match } = context;
    if (ontology.edge(match.entry.type)?.titles === undefined) return draft; // a nationality has no term
    const start = endOfOffice(context);
    const words = doc.article.text.slice(start, sentence.end);
    if (!opening.test(words)) return draft;
    const times = doc.times.filter((time) => time.start >= start && time.end <= sentence.end);
    const time = termOf(times, start, words, doc);
    return time ? { ...draft, time } : draft;
  },
};

/** The end of the title, or of the body behind it: “mayor of Lausanne”. */
function endOfOffice({ match, tree, participants }: DraftContext): number {
  const title = tree.tokens[match.predicate]?.end ?? 0;
  const body = participants.find(({ role }) => role === 'target')?.mention;
  const behind = body !== undefined && body.start > title && body.start - title <= reach;
  return behind ? body.end : title;
}

/** “of the”, and no more, stands between a title and its body. */
const reach = 12;

function termOf(
  [first, second]: readonly TimeExpression[],
  start: number,
  words: string,
  { article }: FullDoc,
): ClaimTime | null {
  if (!first?.interval) return null;
  const isFrom = /^\s+from\s/i.test(words);
  const before = article.text.slice(start, first.start);
  if (!nothingButOpening.test(before)) return null;
  const joined = second?.interval && /^\s+(?:until|till|to)\s+$/i.test(article.text.slice(first.end, second.start));
  const last = joined ? second : first;
  if (!/^\s*(?:[,;.)]|$)/.test(article.text.slice(last.end, last.end + 2))) return null;
  const { precision, basis } = first.interval;
  const end = joined ? (second.interval?.end ?? null) : isFrom ? null : first.interval.end;
  return { start: first.interval.start, end, precision, basis, text: article.text.slice(first.start, last.end) };
}
