import { onceFor } from '../once-for.ts';
import type { Found } from '../reading.ts';
import type { FoundRefiner } from './refiner.ts';

const patternFor = onceFor((grammar) =>
  grammar.pattern(
    '(?:(?<amount>{number}) (?<unit>{unit})|the (?<single>{unitSingle})) (?<side>before|after|from) (?:the )?(?=$)|(?:the )?(?<count>{ordinal}) anniversary of (?:the )?(?=$)',
  ),
);

/** "the day after Christmas", "two weeks before 3 May 2012", "the tenth anniversary of 9/11": counted from a date. */
export const countedFrom: FoundRefiner = {
  name: 'counted-from',
  refine(found, text, grammar) {
    const out: Found[] = [];
    for (const item of found) {
      const counted = countFrom(item);
      // The length of time that was recognised before the date is part of it now.
      while (counted && (out.at(-1)?.end ?? 0) > counted.start) out.pop();
      out.push(counted ?? item);
    }
    return out;

    function countFrom({ start, end, reading }: Found): Found | null {
      if (reading.kind !== 'date') return null;
      const pattern = patternFor(grammar);
      pattern.lastIndex = 0;
      const head = text.slice(Math.max(0, start - 60), start);
      const match = pattern.exec(head);
      if (!match) return null;
      const { amount, unit, single, side, count } = match.groups ?? {};
      const from = start - (head.length - match.index);
      if (count !== undefined) {
        if (reading.year === undefined) return null;
        return { start: from, end, reading: { ...reading, year: reading.year + (grammar.ordinal(count) ?? 0) } };
      }
      const by = (amount ? grammar.amount(amount) : 1) ?? 1;
      const sign = /before/i.test(side ?? '') ? -1 : 1;
      const shiftUnit = grammar.unit(unit ?? single ?? '');
      if (!shiftUnit || (reading.day === undefined && reading.holiday === undefined && reading.weekday === undefined))
        return null;
      return {
        start: from,
        end,
        reading: { kind: 'shift', unit: shiftUnit, by: sign * by, from: 'dateline', base: reading },
      };
    }
  },
};
