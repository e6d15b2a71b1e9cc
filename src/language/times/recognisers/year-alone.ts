import type { Grammar } from '../grammar.ts';
import { number, textAfter, textBefore } from '../match.ts';
import type { Recogniser } from '../reading.ts';

const lead =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|to|and|of|during|before|after|through|throughout|between|early|late|mid|around|circa|c\.?|year|years|or|the|[(–-])\s*$/iu;

/** Only a year is said to be in something. */
const when = /\b(?:in|since|until|during|early|late|mid)\s*$/i;
/** "about 1910 by", "over 2000–2050". */
const standsAlone = /^(?:\s*[-–]\s*\d{4}|[,.;)]|\s+(?:by|in|and|when|to|at|on|with|that)\b|$)/;
const approximate = /\b(?:about|around|approximately|roughly|over|of the|by order)\s*$/i;
const verbs = /^(?:was|has|its|this|does|thus|always)$/;

/** "in 1917", "since 2014", "the 2014 protests". Not "2,014", "1500 men", "Resolution 1718", "$ 2000". */
export const yearAlone = (grammar: Grammar): Recogniser => {
  const after = new Set(grammar.lexicon.notYears.after);
  const before = new Set(grammar.lexicon.notYears.before);
  return {
    name: 'year-alone',
    hints: ['figure'],
    pattern: grammar.pattern('(?:the years? )?(?<year>{year})(?!,\\d|\\.\\d|:\\d| ?%| ?\\(\\d{4}\\))'),
    read(match) {
      const head = textBefore(match);
      const year = number(match.groups?.year);
      if (
        /(?:[$£€¥#/.:]|[$£€¥#]\s|\d,|[\p{L}\d]-)$/u.test(head) &&
        !/(?:\d{4}[-–/]|\b(?:mid|pre|post|early|late)-)$/i.test(head)
      )
        return null;
      const tail = textAfter(match);
      const next = /^[\s-]+(\p{L}+)/u.exec(tail)?.[1] ?? '';
      if (after.has(next.toLowerCase())) return null;
      const previous = /(\p{L}+)\.?[\s,]*$/u.exec(head)?.[1]?.toLowerCase();
      if (previous !== undefined && before.has(previous) && !/,\s*$/.test(head)) {
        return standsAlone.test(tail) && approximate.test(head) ? { kind: 'date', year } : null;
      }
      const likely = year >= 1800 && year <= 2060 && year % 500 !== 0;
      if (
        !likely &&
        (!lead.test(head) || (year < 1800 && /^\p{Ll}{3,}s$/u.test(next) && !verbs.test(next) && !when.test(head)))
      )
        return null;
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
