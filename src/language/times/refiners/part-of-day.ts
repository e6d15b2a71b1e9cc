import type { Grammar } from '../grammar.ts';
import type { Found } from '../reading.ts';
import type { FoundRefiner } from './refiner.ts';

const patterns = new WeakMap<Grammar, RegExp>();

const shifted = (item: Found): boolean => item.reading.kind === 'shift' && item.reading.unit === 'day';

/** "the morning of 31 January", "early in the evening of that day", "September 3 night": one expression. */
export const partOfDay: FoundRefiner = {
  name: 'part-of-day',
  refine(found, text, grammar) {
    const before =
      patterns.get(grammar) ??
      grammar.pattern('(?:(?:early|late) in )?(?:the )?(?:(?:early|late) )?(?<part>{dayPart})(?: hours)? of (?=$)');
    patterns.set(grammar, before);
    return found.map((item) => {
      const { reading } = item;
      const day =
        (reading.kind === 'date' && (reading.day !== undefined || reading.holiday !== undefined)) || shifted(item);
      if (!day || (reading.kind !== 'date' && reading.kind !== 'shift')) return item;
      const head = text.slice(Math.max(0, item.start - 40), item.start);
      const match = [...head.matchAll(before)].at(-1);
      if (match && match.index + match[0].length === head.length) {
        const clock = grammar.dayPart(match.groups?.part ?? '');
        return { ...item, start: item.start - match[0].length, reading: { ...reading, ...(clock ? { clock } : {}) } };
      }
      const after = /^\s(morning|afternoon|evening|night)\b/i.exec(text.slice(item.end));
      const clock = grammar.dayPart(after?.[1] ?? '');
      if (!after || !clock || reading.clock !== undefined) return item;
      return { ...item, end: item.end + after[0].length, reading: { ...reading, clock } };
    });
  },
};
