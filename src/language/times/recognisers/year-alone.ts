import type { Grammar } from '../grammar.ts';
import { number, textAfter, textBefore } from '../match.ts';
import type { Recogniser } from '../reading.ts';

const lead =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|to|and|of|during|before|after|through|throughout|between|early|late|mid|around|circa|c\.?|year|years|or|the|[(–-])\s*$/iu;

/** "in 1917", "since 2014", "the 2014 protests". Not "2,014", "1500 men", "Resolution 1718", "$ 2000". */
export const yearAlone = (grammar: Grammar): Recogniser => {
  const after = new Set(grammar.lexicon.notYears.after);
  const before = new Set(grammar.lexicon.notYears.before);
  return {
    name: 'year-alone',
    hints: ['figure'],
    pattern: grammar.pattern('(?:the years? )?(?<year>{year})(?!,\\d|\\.\\d|:\\d| ?%| ?\\()'),
    read(match) {
      const head = textBefore(match);
      const year = number(match.groups?.year);
      if (/(?:[$£€¥#/.:]|\d,|[\p{L}\d]-)\s?$/u.test(head) && !/\d{4}[-–/]$/.test(head)) return null;
      const previous = /(\p{L}+)\.?[\s,]*$/u.exec(head)?.[1]?.toLowerCase();
      if (previous !== undefined && before.has(previous) && !/,\s*$/.test(head)) return null;
      const next = /^[\s-]+(\p{L}+)/u.exec(textAfter(match))?.[1]?.toLowerCase();
      if (next !== undefined && after.has(next)) return null;
      const likely = year >= 1700 && year <= 2060 && year % 500 !== 0;
      if (!likely && !lead.test(head)) return null;
      return { kind: 'date', year };
    },
  };
};

/** "UN Security Council Resolution 2254 (2015)" and "(1991)": brackets that hold a year alone. */
export const yearInBrackets = (grammar: Grammar): Recogniser => ({
  name: 'year-in-brackets',
  hints: ['figure'],
  pattern: grammar.pattern('(?<=\\()(?<year>{year})(?=\\))'),
  read: (match) => ({ kind: 'date', year: number(match.groups?.year) }),
});
