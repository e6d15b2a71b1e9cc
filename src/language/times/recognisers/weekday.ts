import type { Grammar } from '../grammar.ts';
import { isCapitalised, textBefore } from '../match.ts';
import type { Recogniser } from '../reading.ts';
import { relationOf } from './relation.ts';

/** "Saturday", "last Wednesday", "Friday morning", "next Tuesday night". Not "Sat down", "the Sun". */
export const weekday = (grammar: Grammar): Recogniser => ({
  name: 'weekday',
  hints: ['weekday'],
  pattern: grammar.pattern(
    '(?:(?<relation>last|next|this|this past|this coming|the previous|the following|the next|that) )?(?<weekday>{weekday})(?: (?:early |late )?(?<part>{dayPart})| (?:of )?(?:last|this|next) week)?',
  ),
  read(match) {
    const { relation, weekday: word = '', part } = match.groups ?? {};
    // "on a Monday" is any.
    if (!isCapitalised(word) || (!relation && /\bon an?\s$/i.test(textBefore(match)))) return null;
    const clock = part ? grammar.dayPart(part) : undefined;
    const week = / (last|this|next) week$/i.exec(match[0])?.[1];
    return {
      kind: 'date',
      weekday: grammar.weekday(word) ?? 0,
      ...(relation
        ? { relation: relationOf(relation) }
        : week
          ? { week: { last: -1, this: 0, next: 1 }[week.toLowerCase()] ?? 0 }
          : {}),
      ...(clock ? { clock } : {}),
    };
  },
});
