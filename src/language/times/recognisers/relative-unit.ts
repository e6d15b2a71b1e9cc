import type { Grammar } from '../grammar.ts';
import { textAfter } from '../match.ts';
import type { Reading, Recogniser } from '../reading.ts';

/** "last week", "this month", "next year", "this past weekend", "earlier this year", "later this month". */
export const relativeUnit = (grammar: Grammar): Recogniser => ({
  name: 'relative-unit',
  hints: ['unit'],
  pattern: grammar.pattern(
    '(?:(?:earlier|later|early|late) )?(?<relation>last|this|next|this past|this coming|the current|the coming)[ -](?<unit>{unitSingle})',
  ),
  read(match) {
    const { relation = '', unit: word = '' } = match.groups ?? {};
    const unit = grammar.unit(word);
    if (!unit || unit === 'day' || unit === 'minute' || unit === 'hour') return null;
    const by = /last|past/i.test(relation) ? -1 : /next|coming/i.test(relation) ? 1 : 0;
    if (unit === 'weekend' && by === 0) return { kind: 'date', weekend: true };
    return { kind: 'shift', unit, by, from: 'dateline' };
  },
});

/** "the following day", "the next morning", "that year", "the same month", "the previous week", "later that day". */
export const toldUnit = (grammar: Grammar): Recogniser => ({
  name: 'told-unit',
  hints: ['unit', 'dayPart'],
  pattern: grammar.pattern(
    '(?:(?:earlier|later|early|late|earlier on|later on) )?(?<relation>the (?:following|next|previous|same|preceding|very next)|that(?: same| very)?|this same)[ -](?:(?:early|late) )?(?:(?<unit>{unitSingle})(?: (?<after>{dayPart}))?|(?<part>{dayPart}))',
  ),
  read(match) {
    const { relation = '', unit: word, part, after } = match.groups ?? {};
    const unit = word ? grammar.unit(word) : 'day';
    if (!unit || unit === 'minute' || unit === 'hour') return null;
    const by = /following|next/i.test(relation) ? 1 : /previous|preceding/i.test(relation) ? -1 : 0;
    const clock = grammar.dayPart(part ?? after ?? '');
    return { kind: 'shift', unit, by, from: 'reference', ...(clock ? { clock } : {}) };
  },
});

/** "the day after", "the week before": of what was told before; with a noun behind, of what it names. */
export const dayAfter = (grammar: Grammar): Recogniser => ({
  name: 'day-after',
  hints: ['unit', 'dayPart'],
  pattern: grammar.pattern(
    '(?:the|a) (?:(?<unit>{unitSingle})|(?<part>{dayPart})) (?<side>after|before|following|earlier|later)',
  ),
  read(match): Reading | null {
    const { unit: word, part, side = '' } = match.groups ?? {};
    const unit = word === undefined ? 'day' : grammar.unit(word);
    const clock = part ? grammar.dayPart(part) : undefined;
    if (!unit || !/^\s*(?:[.,;:!?)”"]|$|(?:and|but|that|when|while|in|at|by)\b)/.test(textAfter(match))) return null;
    return {
      kind: 'shift',
      unit,
      by: /before|earlier/i.test(side) ? -1 : 1,
      from: 'reference',
      ...(clock ? { clock } : {}),
    };
  },
});

/** "the end of the year", "earlier in the week", "over the weekend", "year-end", "month's end". */
export const partOfUnit = (grammar: Grammar): Recogniser => ({
  name: 'part-of-unit',
  hints: ['unit'],
  pattern: grammar.pattern(
    "(?:the )?(?:very )?(?:end|beginning|start|middle|rest|remainder|close|course|latter part|early part) of the (?<unit>{unitSingle})|(?:earlier|later|early|late) in the (?<within>day|week|month|year|decade|century)|(?<=(?:over|at|during|throughout|for|by|until) )the (?<weekend>weekend)|(?<ended>year|month|week)(?:['’]s)?[ -]end",
  ),
  read(match) {
    const { unit: word, within, weekend, ended } = match.groups ?? {};
    const unit = grammar.unit(word ?? within ?? ended ?? '');
    if (weekend || unit === 'weekend') return { kind: 'date', weekend: true };
    if (!unit || unit === 'minute' || unit === 'hour') return null;
    return { kind: 'shift', unit, by: 0, from: unit === 'day' ? 'reference' : 'dateline' };
  },
});

/** "in the new year". */
export const newYear = (grammar: Grammar): Recogniser => ({
  name: 'new-year',
  hints: ['unit'],
  pattern: grammar.pattern('(?<=(?:in|early in|into|by) )the new year'),
  read: () => ({ kind: 'shift', unit: 'year', by: 1, from: 'dateline' }),
});
