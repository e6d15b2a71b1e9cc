import type { Quote, TimeExpression } from '../../../model/doc.ts';
import { contains, overlap } from '../../../model/span.ts';
import type { Tree } from '../../../model/tree.ts';
import { caseOf } from '../constructions/own-dependents.ts';
import type { DraftContext, Refiner } from '../draft.ts';
import { dateOfWords, dateTakenUp, joinedTo } from './borrowed-time.ts';

/**
 * “Turkey shelled the town on Monday”: the date that hangs on the trigger, or on the verb that the trigger depends on.
 * A date in another clause is that clause's. Where two hang there, the nearer one; where none does, that of the verb that the
 * clause is joined to, or the one that its “when” takes up.
 */
export const evidenceTime: Refiner = {
  name: 'time',
  refine(draft, context) {
    const time = nearestTime(context, context.match.tokens) ?? borrowed(context);
    if (!time?.interval) return draft;
    const { start, end, precision, basis } = time.interval;
    const text = context.doc.article.text.slice(time.start, time.end);
    return { ...draft, time: { start, end, precision, basis, text } };
  },
};

function borrowed(context: DraftContext): TimeExpression | null {
  const joined = joinedTo(context);
  return dateTakenUp(context) ?? (joined === null ? dateOfWords(context) : nearestTime(context, [joined]));
}

function nearestTime(
  { doc, sentence, tree, participants }: DraftContext,
  trigger: readonly number[],
): TimeExpression | null {
  let best: { time: TimeExpression; distance: number } | null = null;
  for (const time of doc.times) {
    if (!contains(sentence, time) || !time.interval) continue;
    if (participants.some(({ mention }) => mention.kind !== 'nominal' && overlap(mention, time))) continue;
    if (isOutsideWords(time, trigger, doc.quotes, tree)) continue;
    const distance = distanceTo(time, trigger, tree, sentence.firstToken, sentence.endToken);
    if (distance !== null && (!best || distance < best.distance)) best = { time, distance };
  }
  return best?.time ?? null;
}

/** “‘We will strike,’ he said on Monday”: the day on which something is said is not that of what is told. */
function isOutsideWords(
  time: TimeExpression,
  trigger: readonly number[],
  quotes: readonly Quote[],
  { tokens }: Tree,
): boolean {
  const words = trigger.flatMap((token) => tokens[token] ?? []);
  return quotes.some(
    (quote) =>
      !quote.topic &&
      words.some((word) => contains(quote, word)) &&
      !words.some((word) => quote.cue && overlap(quote.cue, word)) &&
      !contains(quote, time),
  );
}

/** “the 2018 agreement”, “under last week's vote”: a date before another noun is that noun's; “in a 2020 coup” it is of both. */
function datesOtherNoun(head: number, trigger: readonly number[], tree: Tree): boolean {
  const { tokens } = tree;
  const token = tokens[head];
  const noun = tokens[token?.head ?? -1];
  return (
    token !== undefined &&
    noun?.upos === 'NOUN' &&
    head < token.head &&
    /^(compound|nummod|amod|nmod:poss)$/.test(token.deprel) &&
    !trigger.includes(token.head) &&
    !(/^(in|during)$/.test(caseOf(tree, token.head)) && trigger.includes(noun.head))
  );
}

const clauses = new Set(['acl:relcl', 'advcl', 'ccomp', 'parataxis', 'acl', 'csubj', 'conj']);

/** Steps from a date up to one of the trigger's tokens, or to what these depend on; null where a clause lies between. */
function distanceTo(
  time: TimeExpression,
  trigger: readonly number[],
  tree: Tree,
  first: number,
  end: number,
): number | null {
  const head = headIn(time, tree, first, end);
  if (head === null || datesOtherNoun(head, trigger, tree)) return null;
  const reach = upwards(trigger, tree);
  let steps = 0;
  for (let at = head; at >= 0; steps++) {
    const up = reach.get(at);
    if (up !== undefined) return steps + up;
    const token = tree.tokens[at];
    if (!token || (clauses.has(token.deprel) && steps > 0)) return null;
    at = token.head;
  }
  return null;
}

/** The trigger's own tokens, and the words above them up to the verb of their clause, with the steps to each. */
function upwards(trigger: readonly number[], tree: Tree): Map<number, number> {
  const reach = new Map<number, number>(trigger.map((token) => [token, 0]));
  for (const start of trigger) {
    let at = start;
    for (let steps = 1; ; steps++) {
      const token = tree.tokens[at];
      if (!token || token.head < 0 || clauses.has(token.deprel)) break;
      at = token.head;
      if (!reach.has(at)) reach.set(at, steps * 2); // a date on the verb above belongs to the trigger less surely
    }
  }
  return reach;
}

function headIn(time: TimeExpression, tree: Tree, first: number, end: number): number | null {
  for (let index = first; index < end; index++) {
    const token = tree.tokens[index];
    if (!token || !overlap(token, time)) continue;
    const governor = tree.tokens[token.head];
    if (!governor || !overlap(governor, time)) return index;
  }
  return null;
}
