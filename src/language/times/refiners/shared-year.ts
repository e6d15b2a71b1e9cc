import type { DateReading, Found } from '../reading.ts';
import type { FoundRefiner } from './refiner.ts';

const joint = /^\s*(?:[-–—/]|to|until|till|through|and|or|,)\s*(?:the\s+)?(?:(?:early|late|mid)[\s-])?(?:the\s+)?$/i;

/** "from March to May 2012", "July 1 to July 3, 1863", "summer and autumn 1918": the year stands once. */
export const sharedYear: FoundRefiner = {
  name: 'shared-year',
  refine(found, text) {
    const out = [...found];
    for (let at = out.length - 2; at >= 0; at -= 1) {
      const item = out[at] as Found; // at < length
      const next = out[at + 1] as Found;
      if (!lacksYear(item.reading) || next.reading.kind !== 'date') continue;
      const { year, yearShift } = next.reading;
      if ((year === undefined && yearShift === undefined) || !samePart(item.reading, next.reading)) continue;
      if (!joint.test(text.slice(item.end, next.start))) continue;
      const turned = year !== undefined && (item.reading.month ?? 0) > (next.reading.month ?? 12);
      const shared =
        year === undefined
          ? { yearShift: yearShift ?? { by: 0, from: 'dateline' as const } }
          : { year: turned ? year - 1 : year };
      out[at] = { ...item, reading: { ...item.reading, ...shared } };
    }
    return out;
  },
};

function lacksYear(reading: Found['reading']): reading is DateReading {
  if (reading.kind !== 'date' || reading.year !== undefined || reading.yearShift || reading.relation) return false;
  return reading.month !== undefined || reading.season !== undefined || reading.quarter !== undefined;
}

/** Months go with months and seasons with seasons; "July 3 and 1863" are two things. */
function samePart(a: DateReading, b: DateReading): boolean {
  return (a.month === undefined) === (b.month === undefined) && (a.season === undefined) === (b.season === undefined);
}
