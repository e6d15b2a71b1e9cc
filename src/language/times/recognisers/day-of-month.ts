import type { Grammar } from '../grammar.ts';
import { number, textAfter } from '../match.ts';
import type { Recogniser } from '../reading.ts';

/** "on the 14th". Not "on the 14th floor". */
export const dayOfMonth = (grammar: Grammar): Recogniser => ({
  name: 'day-of-month',
  hints: ['figure'],
  pattern: grammar.pattern('(?<=(?:on|by|until|since|from|before|after) )the (?<day>{day})(?:st|nd|rd|th)'),
  read(match) {
    if (!/^\s*(?:[.,;:!?)–—]|$|(?:and|but|was|were|when|while|as|in|at|it|he|she|they|the|a)\b)/.test(textAfter(match)))
      return null;
    return { kind: 'date', day: number(match.groups?.day) };
  },
});
