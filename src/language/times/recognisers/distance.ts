import { durationValue } from '../duration-value.ts';
import type { Grammar } from '../grammar.ts';
import { textAfter } from '../match.ts';
import type { Reading, Recogniser } from '../reading.ts';

const past = { kind: 'fixed', type: 'DATE', value: 'PAST_REF' } as const;
const future = { kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' } as const;

/** "two weeks ago", "nearly a year ago", "several years ago", "three days from now". */
export const ago = (grammar: Grammar): Recogniser => ({
  name: 'ago',
  hints: ['unit'],
  pattern: grammar.pattern(
    '(?:{about} )?(?:(?<amount>{number})|(?<vague>{vague}))[ -](?<unit>{unit}) (?<side>ago|from now|hence)|long ago',
  ),
  read(match): Reading | null {
    const { amount, unit: word, side = 'ago' } = match.groups ?? {};
    const sign = /ago/i.test(side) ? -1 : 1;
    const unit = word ? grammar.unit(word) : undefined;
    const count = amount ? grammar.amount(amount) : undefined;
    if (count === undefined || !unit) return sign < 0 ? past : future;
    return { kind: 'shift', unit, by: sign * count, from: 'dateline' };
  },
});

/** "two days later", "a week earlier", "three years before", "days later". */
export const later = (grammar: Grammar): Recogniser => ({
  name: 'later',
  hints: ['unit'],
  pattern: grammar.pattern(
    '(?:{about} )?(?:(?:(?<amount>{number})|(?<vague>{vague}))[ -])?(?<unit>{unit}) (?<side>later|earlier|beforehand|afterwards?|previously|before|after)',
  ),
  read(match): Reading | null {
    const { amount, vague, unit: word = '', side = '' } = match.groups ?? {};
    const unit = grammar.unit(word);
    if (!unit || (!amount && !vague && !/s$/i.test(word))) return null;
    const after = textAfter(match);
    // "two days after the attack" is a length of time; "two days before." counts from what was told.
    if (/^(?:before|after)$/i.test(side) && !/^\s*(?:[.,;:!?)”"]|$|that\b)/.test(after)) return null;
    if (/^\s+than\b/.test(after)) return null;
    const sign = /later|after/i.test(side) ? 1 : -1;
    const count = amount ? grammar.amount(amount) : undefined;
    if (count === undefined) return sign < 0 ? past : future;
    if (/^(?:second|minute|hour)$/.test(unit))
      return { kind: 'fixed', type: 'DURATION', value: durationValue(count, unit) };
    return { kind: 'shift', unit, by: sign * count, from: 'reference' };
  },
});

/** "in three days", "in two weeks' time": a date if the sentence looks ahead, else a length of time. */
export const inUnits = (grammar: Grammar): Recogniser => ({
  name: 'in-units',
  hints: ['unit'],
  pattern: grammar.pattern("(?<=in )(?:{about} )?(?<amount>{number}) (?<unit>{unit})(?<time>['’]s?(?: time)?)?"),
  read(match): Reading | null {
    const { amount = '', unit: word = '', time } = match.groups ?? {};
    const unit = grammar.unit(word);
    const count = grammar.amount(amount);
    if (!unit || count === undefined) return null;
    if (/^[\s-]+(?:ago|later|earlier|before|after|old)\b/.test(textAfter(match))) return null;
    const shift = { kind: 'shift', unit, by: count, from: 'dateline' } as const;
    if (time) return shift;
    return { ...shift, unlessFuture: { kind: 'fixed', type: 'DURATION', value: durationValue(count, unit) } };
  },
});
