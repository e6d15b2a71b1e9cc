import type { Day } from './calendar.ts';
import { toCivil } from './calendar.ts';
import type { Found } from './reading.ts';
import type { Scene } from './scene.ts';

/** Fewer stated years do not show that a text tells history. */
const fewestYears = 5;
/** Stated years to one word that hangs on the dateline ("yesterday", "Saturday"). */
const yearsToDeictics = 4;

/**
 * A history tells of years long before its date, and hardly of "yesterday". A text without a date is one unless it says
 * "yesterday" too: then it is news of a day that nobody knows, and "next week" hangs on no year that it happens to name.
 */
export function documentKind(found: Iterable<Found>, dateline: Day | null): Scene['kind'] {
  const years: number[] = [];
  let deictics = 0;
  for (const { reading } of found) {
    if (reading.kind === 'date' && reading.year !== undefined) years.push(reading.era ? -reading.year : reading.year);
    else if (
      reading.kind === 'shift' ? reading.from === 'dateline' : reading.kind === 'date' && reading.weekday !== undefined
    )
      deictics += 1;
  }
  const hangs = deictics * yearsToDeictics > years.length;
  if (dateline === null) return hangs ? 'news' : 'history';
  if (years.length < fewestYears || hangs) return 'news';
  years.sort((a, b) => a - b);
  const median = years[years.length >> 1] ?? 0;
  return median < toCivil(dateline).year - 1 ? 'history' : 'news';
}
