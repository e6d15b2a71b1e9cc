import { durationValue } from '../duration-value.ts';
import type { Grammar } from '../grammar.ts';
import type { Reading, Recogniser } from '../reading.ts';

/**
 * "two days after the vote", "the day before their meeting", "a week after he resigned", "on the eve of the summit": counted from
 * something that happened, whose day another sentence may have told. Else "two days" is a length of time and "the day" is nothing.
 */
export const besideEvent = (grammar: Grammar): Recogniser => ({
  name: 'beside-event',
  hints: ['unit', 'eve'],
  pattern: grammar.pattern(
    "(?:(?:{about} )?(?<amount>{number}) (?<unit>{unit})|(?:just )?the (?<single>{unitSingle})(?= (?:after|before))|(?:the )?eve(?= of))(?= (?<side>after|before|of) (?:the|that|this|these|those|his|her|its|their|he|she|it|they|[\\w.-]+['’]s) \\w)",
  ),
  read(match): Reading | null {
    const { amount, unit: word, single, side = '' } = match.groups ?? {};
    const eve = /eve$/i.test(match[0]);
    if ((side.toLowerCase() === 'of') !== eve) return null;
    const unit = eve ? 'day' : grammar.unit(word ?? single ?? '');
    const count = amount === undefined ? 1 : grammar.amount(amount);
    if (!unit || count === undefined || /^(?:second|minute|hour)$/.test(unit)) return null;
    const by = /after/i.test(side) ? count : -count;
    if (amount === undefined) return { kind: 'event', unit, by };
    return {
      kind: 'event',
      unit,
      by,
      otherwise: { kind: 'fixed', type: 'DURATION', value: durationValue(count, unit) },
    };
  },
});
