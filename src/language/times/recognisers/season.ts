import type { Grammar } from '../grammar.ts';
import { number, textAfter, textBefore } from '../match.ts';
import type { Recogniser } from '../reading.ts';
import { relationOf } from './relation.ts';
import { yearPhrase, yearShiftOf } from './year-phrase.ts';

const preposition =
  /(?:^|[^\p{L}])(?:in|by|since|until|during|over|throughout|through|before|after|early|late|mid|for|each|entered|spent|-)[\s-]*$/iu;

/** "summer of 2003", "winter 1941/42", "the spring of next year", "last summer", "in spring". Not "the fall of Kabul", "Prague Spring". */
export const season = (grammar: Grammar): Recogniser => ({
  name: 'season',
  hints: ['season'],
  pattern: grammar.pattern(
    `(?:(?<relation>last|next|this|this past|this coming|that|that same|the same|the previous|the following|the next) |(?<article>the) )?(?:(?<first>{year}) )?(?<season>{season})(?:(?: of|,)? (?<year>{year})(?:[-–/](?:\\d\\d|\\d{4}))?| (?:of )?(?<phrase>${yearPhrase}))?`,
  ),
  read(match) {
    const { relation, article, season: word = '', first, year = first, phrase } = match.groups ?? {};
    const code = grammar.season(word);
    if (!code) return null;
    // "the 2014 Winter Olympics"
    if (first && /^\p{Lu}/u.test(word) && /^\s\p{Lu}/u.test(textAfter(match))) return null;
    const base = { kind: 'date', season: code } as const;
    if (year) return { ...base, year: number(year) };
    const yearShift = phrase ? yearShiftOf(phrase) : undefined;
    if (yearShift) return { ...base, yearShift };
    if (relation) return { ...base, relation: relationOf(relation) };
    const before = textBefore(match);
    if (
      (!article && !preposition.test(before)) ||
      /^(?:\s(?:of|from|in|to|back|out|short|into)\b|-)/i.test(textAfter(match))
    )
      return null;
    return /^\p{Lu}/u.test(word) && !article ? null : base;
  },
});
