import { onceFor } from '../once-for.ts';
import type { DateReading, Found, ShiftReading } from '../reading.ts';
import type { FoundRefiner } from './refiner.ts';

const patternFor = onceFor((grammar) =>
  grammar.pattern('(?:(?:early|late) in )?(?:the )?(?:(?:early|late) )?(?<part>{dayPart})(?: hours)? of (?=$)'),
);

/** "the morning of 31 January", "early in the evening of that day", "September 3 night": one expression. */
export const partOfDay: FoundRefiner = {
  name: 'part-of-day',
  refine(found, text, grammar) {
    const pattern = patternFor(grammar);
    return found.map((item) => {
      const { reading } = item;
      if (!isDay(reading) || reading.clock !== undefined) return item;
      const head = text.slice(Math.max(0, item.start - 40), item.start);
      pattern.lastIndex = 0;
      const before = pattern.exec(head);
      const after = before ? null : /^\s(morning|afternoon|evening|night)\b/i.exec(text.slice(item.end, item.end + 12));
      const clock = grammar.dayPart(before?.groups?.part ?? after?.[1] ?? '');
      if (clock === undefined) return item;
      return {
        start: item.start - (before?.[0].length ?? 0),
        end: item.end + (after?.[0].length ?? 0),
        reading: { ...reading, clock },
      };
    });
  },
};

function isDay(reading: Found['reading']): reading is DateReading | ShiftReading {
  if (reading.kind === 'shift') return reading.unit === 'day';
  return reading.kind === 'date' && (reading.day !== undefined || reading.holiday !== undefined);
}
