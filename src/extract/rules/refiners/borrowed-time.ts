import type { Interval, TimeExpression } from '../../../model/doc.ts';
import { contains, type Span } from '../../../model/span.ts';
import type { Tree } from '../../../model/tree.ts';
import type { DraftContext } from '../draft.ts';

/** The verb that heads the clause of a trigger. */
export function clauseOf(trigger: number, tree: Tree): number {
  let at = trigger;
  for (let token = tree.tokens[at]; token && token.head >= 0 && !heads.test(token.deprel); token = tree.tokens[at])
    at = token.head;
  return at;
}

const heads = /^(?:acl|advcl|ccomp|parataxis|csubj|conj)(?::|$)/;
const ahead: ReadonlySet<string> = new Set(['will', 'shall', 'would', 'may', 'might', 'could']);

/**
 * “withdrew on Monday and signed a pact”: the verb that a clause without a date is joined to, unless one of the two looks ahead
 * and the other does not (“met on Monday and will sign”).
 */
export function joinedTo({ tree, match }: DraftContext): number | null {
  const verb = clauseOf(match.predicate, tree);
  const token = tree.tokens[verb];
  if (token?.deprel !== 'conj' || token.upos !== 'VERB') return null;
  const looksAhead = (at: number) =>
    tree.childrenBy(at, 'aux').some((aux) => ahead.has(tree.tokens[aux]?.lemma.toLowerCase() ?? ''));
  const first = token.head;
  return tree.tokens[first]?.upos === 'VERB' && looksAhead(first) === looksAhead(verb) ? first : null;
}

/** “in May, when the army recaptured the city”, “since 2019, when they met”: the date that a “when” takes up. */
export function dateTakenUp({ doc, sentence, tree, match }: DraftContext): TimeExpression | null {
  const verb = clauseOf(match.predicate, tree);
  const token = tree.tokens[verb];
  if (!token || !/^(?:acl:relcl|advcl)/.test(token.deprel)) return null;
  const when = tree.children(verb).find((child) => tree.tokens[child]?.text.toLowerCase() === 'when');
  const before = when === undefined ? undefined : tree.tokens[when];
  if (!before || when === sentence.firstToken) return null;
  const time = doc.times.findLast((one) => contains(sentence, one) && one.end <= before.start);
  if (!time?.interval || !/^,?\s*$/.test(doc.article.text.slice(time.end, before.start))) return null;
  return { ...time, interval: closed(time.interval) };
}

/**
 * “accused the army of bombing a market on Sunday”: the date that ends what somebody is said to have done, though the parser
 * hangs it on the verb of saying.
 */
export function dateOfWords({ doc, tree, match }: DraftContext): TimeExpression | null {
  const trigger = tree.tokens[match.predicate];
  const quote = doc.quotes.findLast((one) => trigger && one.cue && contains(one, trigger) && !contains(one, one.cue));
  const cue = quote?.cue;
  if (
    !quote ||
    !cue ||
    !trigger ||
    trigger.start < cue.start ||
    tree.tokens[clauseOf(match.predicate, tree)]?.upos !== 'VERB'
  )
    return null;
  const times = doc.times.filter((time) => time.interval && contains(quote, time));
  const [time] = times;
  const word = time && tree.tokens.find((token) => contains(time, token) && !inside(tree.tokens[token.head], time));
  const governor = word && tree.tokens[word.head];
  const last = times.length === 1 && time && time.start > trigger.end && quote.end - time.end <= 1;
  return last && governor && contains(cue, governor) ? time : null;
}

function inside(token: Span | undefined, span: Span): boolean {
  return token !== undefined && contains(span, token);
}

/** “since 2019” has no end; what happened “when” it began did so in that year. */
function closed(interval: Interval): Interval {
  const { start, end, precision } = interval;
  if (start === null || end !== null) return interval;
  if (precision === 'year') return { ...interval, end: `${start.slice(0, 4)}-12-31` };
  if (precision !== 'month') return { ...interval, end: start };
  const [year, month] = start.split('-').map(Number);
  return { ...interval, end: new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10) };
}
