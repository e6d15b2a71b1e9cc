import { durationValue } from '../duration-value.ts';
import type { Grammar } from '../grammar.ts';
import type { Reading, Recogniser } from '../reading.ts';

const set = (value: string): Reading => ({ kind: 'fixed', type: 'SET', value });

/** "daily", "annually". */
export const frequency = (grammar: Grammar): Recogniser => ({
  name: 'frequency',
  hints: ['frequency'],
  pattern: grammar.pattern(Object.keys(grammar.lexicon.frequencies).join('|')),
  read: (match) => set(grammar.lexicon.frequencies[match[0].toLowerCase()] ?? ''),
});

/** "every day", "each of the three years" is none, "every two years", "twice a month", "per day", "every Monday". */
export const every = (grammar: Grammar): Recogniser => ({
  name: 'every',
  hints: ['unit', 'weekday', 'dayPart'],
  pattern: grammar.pattern(
    '(?:(?:once|twice|(?:{count}) times) (?:an?|per|each|every)|every(?: other| single)?|each|per) (?:(?<amount>{count}) )?(?:(?<unit>{unit})|(?<weekday>{weekday})(?: {dayPart})?|(?<part>{dayPart}))',
  ),
  read(match) {
    const { amount, unit: word, weekday, part } = match.groups ?? {};
    if (weekday) return set(`XXXX-WXX-${grammar.weekday(weekday)}`);
    if (part) return set(`XXXX-XX-XXT${grammar.dayPart(part)}`);
    const unit = grammar.unit(word ?? '');
    if (!unit || unit === 'second') return null;
    const count = amount ? grammar.amount(amount) : /every\s+other/i.test(match[0]) ? 2 : 1;
    return set(durationValue(count ?? 1, unit));
  },
});
