import type { Article } from '../../model/article.ts';
import { type Day, dayOf, parseDay, toCivil } from './calendar.ts';
import type { Grammar } from './grammar.ts';
import { onceFor } from './once-for.ts';

/** Two clocks are at most so many days apart, with a night between writing and publishing. */
const farthest = 2;

const dated = onceFor((grammar) =>
  grammar.pattern('(?:(?<month>{month}) (?<day>{day})|(?<before>{day}) (?<after>{month}))(?!,? \\d{4})'),
);

/**
 * The day from which an article counts: what its dateline says where that is close to the day of publication. "TOKYO, Sept. 4
 * (Kyodo) —" was published in New York on 3 September, and its "Monday" is Tokyo's. A date with its year is the page's own, as the given
 * one is, and the given one stands.
 */
export function storyDay({ text, skip, published }: Article, grammar: Grammar): Day | null {
  const day = published === undefined ? null : parseDay(published);
  const dateline = skip.find(({ kind }) => kind === 'dateline');
  if (day === null || !dateline) return day;
  const pattern = dated(grammar);
  pattern.lastIndex = 0;
  const { month, day: figure, before, after } = pattern.exec(text.slice(dateline.start, dateline.end))?.groups ?? {};
  const { year } = toCivil(day);
  const there = [year - 1, year, year + 1].flatMap(
    (near) => dayOf(near, grammar.month(month ?? after ?? '') ?? 0, Number(figure ?? before)) ?? [],
  );
  return there.find((near) => Math.abs(near - day) <= farthest) ?? day;
}
