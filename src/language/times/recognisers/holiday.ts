import type { Grammar } from '../grammar.ts';
import { isCapitalised, number, textBefore } from '../match.ts';
import type { Recogniser } from '../reading.ts';
import { relationOf } from './relation.ts';

/** "Christmas Day 1963", "Easter Sunday, 11 April", "last Thanksgiving", "New Year's Eve". */
export const holiday = (grammar: Grammar): Recogniser => ({
  name: 'holiday',
  hints: ['holiday'],
  pattern: grammar.pattern(
    '(?:(?<relation>last|next|this) )?(?<holiday>{holiday})(?: (?<part>{dayPart}))?(?:(?:,| of)? (?<year>{year}))?',
  ),
  read(match) {
    const { relation, holiday: name = '', part, year } = match.groups ?? {};
    if (
      !isCapitalised(name) ||
      (!relation &&
        /(?<!^|[.!?]\s)\b(?!(?:On|At|In|By|The|Since|Until|Before|After|For|Every)\s)\p{Lu}\p{L}+\s$/u.test(
          textBefore(match),
        ))
    )
      return null;
    const clock = grammar.dayPart(part ?? '');
    return {
      kind: 'date',
      holiday: name.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' '),
      ...(relation ? { relation: relationOf(relation) } : {}),
      ...(year ? { year: number(year) } : {}),
      ...(clock ? { clock } : {}),
    };
  },
});

/** "9/11", "D-Day", "the Sept. 11 attacks". */
export const namedDay = (grammar: Grammar): Recogniser => ({
  name: 'named-day',
  hints: ['figure', 'unit'],
  pattern: grammar.pattern(
    grammar.lexicon.namedDays
      .map(
        ({ words, before }) =>
          `(?:${words.join('|').replaceAll('.', '\\.?')})${before ? `(?= (?:${before.join('|')}))` : ''}`,
      )
      .join('|'),
  ),
  read(match) {
    const name = match[0].toLowerCase().replaceAll(/\s+/g, ' ');
    const named = grammar.lexicon.namedDays.find(({ words }) =>
      words.some((word) => word === name || word.replace('.', '') === name),
    );
    const [year = 0, month = 0, day = 0] = (named?.date ?? '').split('-').map(Number);
    return named ? { kind: 'date', year, month, day } : null;
  },
});
