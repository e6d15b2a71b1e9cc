import type { Quote, TimeExpression } from '../../../model/doc.ts';
import { contains, overlap } from '../../../model/span.ts';
import type { Tree } from '../../../model/tree.ts';
import { caseOf } from '../constructions/own-dependents.ts';
import type { DraftContext, Refiner } from '../draft.ts';
import { clauseOf, dateOfWords, dateTakenUp, joinedTo } from './borrowed-time.ts';
import { isCounterfactual } from './modality.ts';
import { countAt } from './number-value.ts';
import { opensTerm } from './term.ts';

/**
 * “Turkey shelled the town on Monday”: the date that hangs on the trigger, or on the verb that the trigger depends on.
 * A date in another clause is that clause's. Where two hang there, the nearer one; where none does, that of the verb that the
 * clause is joined to, or the one that its “when” takes up.
 */
export const evidenceTime: Refiner = {
  name: 'time',
  refine(draft, context) {
    const eve = eveAbove(context);
    const time =
      eve === undefined
        ? (nearestTime(context, context.match.tokens) ?? daysBefore(context) ?? borrowed(context))
        : dayAfter(eve, context);
    if (!time?.interval) return draft;
    const { start, end, precision, basis } = time.interval;
    const text = context.doc.article.text.slice(time.start, time.end);
    return { ...draft, time: { start, end, precision, basis, text } };
  },
};

/** “on the eve of a summit”. */
function eveAbove({ tree, match }: DraftContext): number | undefined {
  const { deprel = '', head = -1 } = tree.tokens[match.predicate] ?? {};
  return deprel === 'nmod' && tree.tokens[head]?.lemma === 'eve' ? head : undefined;
}

/** “fired a missile on Wednesday, on the eve of a summit”: the summit is on Thursday. */
function dayAfter(eve: number, context: DraftContext): TimeExpression | null {
  const days = context.doc.times.filter((one) => contains(context.sentence, one) && one.interval?.precision === 'day');
  return shifted(nearestTime(context, [eve]) ?? (days.length === 1 ? (days[0] ?? null) : null), 1);
}

/** “urged calm on Thursday, one day after rebels seized the town”: on Wednesday. */
function daysBefore(context: DraftContext): TimeExpression | null {
  const { tree, match, lexicon } = context;
  const verb = clauseOf(match.predicate, tree);
  const { deprel = '', head = -1 } = tree.tokens[verb] ?? {};
  const after = tree.childrenBy(verb, 'mark').find((mark) => tree.tokens[mark]?.text.toLowerCase() === 'after');
  if (!deprel.startsWith('advcl') || after === undefined || tree.tokens[after - 1]?.lemma !== 'day') return null;
  const days = countAt(after - 1, tree, lexicon.numbers) ?? (tree.child(after - 1, 'det') === undefined ? null : 1); // “a day”
  return days === null ? null : shifted(nearestTime(context, [head]), -days);
}

/** A day so many days later, or earlier; null for what is no single day. */
function shifted(time: TimeExpression | null, days: number): TimeExpression | null {
  const day = time?.interval?.precision === 'day' ? time.interval.start : null;
  if (!time?.interval || !day) return null;
  const other = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return { ...time, interval: { ...time.interval, start: other, end: other } };
}

function borrowed(context: DraftContext): TimeExpression | null {
  const joined = joinedTo(context);
  return dateTakenUp(context) ?? (joined === null ? dateOfWords(context) : nearestTime(context, [joined]));
}

function nearestTime(context: DraftContext, trigger: readonly number[]): TimeExpression | null {
  const { doc, sentence, tree, participants } = context;
  const reach = upwards(trigger, context);
  let best: { time: TimeExpression; distance: number } | null = null;
  for (const time of doc.times) {
    if (!contains(sentence, time) || !time.interval) continue;
    if (participants.some(({ mention }) => mention.kind !== 'nominal' && overlap(mention, time))) continue;
    if (isOutsideWords(time, trigger, doc.quotes, tree)) continue;
    const distance = isRightBefore(time, trigger, tree) ? 0 : distanceTo(time, trigger, reach, context);
    if (distance !== null && (!best || distance < best.distance)) best = { time, distance };
  }
  return best?.time ?? null;
}

/** “the September 11, 2001 attacks”: whatever the parser hangs the date on. */
function isRightBefore({ end }: TimeExpression, [first = -1]: readonly number[], { tokens }: Tree): boolean {
  return tokens[first]?.upos === 'NOUN' && (tokens[first]?.start ?? 0) - end === 1;
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

/** “met Ann Lee, the mayor since 2009, in Oslo”: a term right behind an apposition is of what that says, whatever the parser hangs it on. */
function isTerm(head: number, trigger: readonly number[], tree: Tree): boolean {
  const preposition = tree.child(head, 'case') ?? -1;
  if (!opensTerm(tree.tokens[preposition]?.text ?? '')) return false;
  for (let at = preposition - 1; at >= 0 && !trigger.includes(at); at = tree.tokens[at]?.head ?? -1) {
    if (tree.tokens[at]?.upos === 'VERB') return false;
    if (tree.tokens[at]?.deprel === 'appos') return true;
  }
  return false;
}

const clauses = new Set(['acl:relcl', 'advcl', 'ccomp', 'parataxis', 'acl', 'csubj', 'conj']);

/** Steps from a date up to one of the trigger's tokens, or to what these depend on; null where a clause lies between. */
function distanceTo(
  time: TimeExpression,
  trigger: readonly number[],
  reach: ReadonlyMap<number, number>,
  { tree, sentence }: DraftContext,
): number | null {
  const head = headIn(time, tree, sentence.firstToken, sentence.endToken);
  if (head === null || datesOtherNoun(head, trigger, tree) || isTerm(head, trigger, tree)) return null;
  let steps = 0;
  for (let at = head; at >= 0; steps++) {
    const up = reach.get(at);
    if (up !== undefined) return steps + up;
    const token = tree.tokens[at];
    if (!token || (clauses.has(token.deprel) && steps > 0 && !isUnreal(at, tree))) return null;
    at = token.head;
  }
  return null;
}

/** “vetoed a draft that would have tightened the curbs in May 2022”: what never was has no date; the verb above has it. */
function isUnreal(verb: number, tree: Tree): boolean {
  return tree.tokens[verb]?.deprel === 'acl:relcl' && isCounterfactual(verb, tree);
}

/** The trigger's own tokens, and the words above them up to the verb of their clause, with the steps to each. */
function upwards(trigger: readonly number[], context: DraftContext): Map<number, number> {
  const { tree } = context;
  const reach = new Map<number, number>(trigger.map((token) => [token, 0]));
  for (const start of trigger) {
    let at = start;
    for (let steps = 1; ; steps++) {
      const token = tree.tokens[at];
      if (!token || token.head < 0 || clauses.has(token.deprel) || isApart(at, context)) break;
      at = token.head;
      if (!reach.has(at)) reach.set(at, steps * 2); // a date on the verb above belongs to the trigger less surely
    }
  }
  return reach;
}

/** “vowed on Monday to act after the attack”, “on the eve of a summit”, “condemned the raid on Friday”: of another day. */
function isApart(at: number, { tree, lexicon, readings, ontology }: DraftContext): boolean {
  const { deprel = '', head = -1, upos } = tree.tokens[at] ?? {};
  if (upos === 'VERB') return false;
  if (/^(obl|nmod)(?!:(poss|agent|desc))/.test(deprel)) {
    const governor = tree.tokens[head]?.lemma.toLowerCase() ?? '';
    const measures = [governor, ...tree.children(at).map((child) => tree.tokens[child]?.lemma.toLowerCase() ?? '')];
    if (measures.some((word) => /^(hour|minute)$/.test(word))) return false; // “hours before the talks”: on that day
    if (lexicon.apartInTime.has(caseOf(tree, at)) || lexicon.apartInTime.has(governor)) return true;
  }
  if (!/^(obj|obl|nsubj:pass)$/.test(deprel) || (deprel === 'obl' && !/^(for|over)$/.test(caseOf(tree, at))))
    return false;
  return readings.some(({ match }) => {
    const { speech, content } = ontology.event(match.entry.type) ?? {};
    return match.predicate === head && speech === true && content === undefined; // “condemned the raid”; “urged talks on Friday” may be of both
  });
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
