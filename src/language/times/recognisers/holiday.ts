import type { Grammar } from '../grammar.ts';
import { isCapitalised, number } from '../match.ts';
import type { Recogniser } from '../reading.ts';
import { relationOf } from './month-alone.ts';

/** "Christmas Day 1963", "Easter Sunday, 11 April", "last Thanksgiving", "New Year's Eve". */
export const holiday = (grammar: Grammar): Recogniser => {
  const { fixed, weekday, easter } = grammar.lexicon.holidays;
  const names = [...Object.keys(fixed), ...Object.keys(weekday), ...Object.keys(easter)].sort(
    (a, b) => b.length - a.length,
  );
  const alternatives = names.map((name) => name.replaceAll('.', '\\.').replaceAll("'", "['’]")).join('|');
  return {
    name: 'holiday',
    hints: ['holiday'],
    pattern: grammar.pattern(
      `(?:(?<relation>last|next|this) )?(?<holiday>${alternatives})(?: (?<part>{dayPart}))?(?:(?:,| of)? (?<year>{year}))?`,
    ),
    read(match) {
      const { relation, holiday: name = '', part, year } = match.groups ?? {};
      if (!isCapitalised(name)) return null;
      const clock = grammar.dayPart(part ?? '');
      return {
        kind: 'date',
        holiday: name.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' '),
        ...(relation ? { relation: relationOf(relation) } : {}),
        ...(year ? { year: number(year) } : {}),
        ...(clock ? { clock } : {}),
      };
    },
  };
};

/** "9/11", "D-Day". */
export const namedDay = (grammar: Grammar): Recogniser => ({
  name: 'named-day',
  hints: ['figure', 'unit'],
  pattern: grammar.pattern(Object.keys(grammar.lexicon.namedDays).join('|')),
  read(match) {
    const [year, month, day] = (grammar.lexicon.namedDays[match[0].toLowerCase()] ?? '').split('-').map(Number);
    return { kind: 'date', year: year ?? 0, month: month ?? 0, day: day ?? 0 };
  },
});
