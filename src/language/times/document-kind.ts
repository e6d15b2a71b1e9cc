import type { Day } from './calendar.ts';
import { toCivil } from './calendar.ts';
import type { Found } from './reading.ts';
import type { Scene } from './scene.ts';

/** Fewer stated years do not show that a text tells history. */
const fewestYears = 5;
/** Stated years to one word that hangs on the dateline ("yesterday", "Saturday"). */
const yearsToDeictics = 4;

/** A history tells of years long before its date, and hardly of "yesterday". Without a date a text is read as one. */
export function documentKind(found: Iterable<Found>, dateline: Day | null): Scene['kind'] {
  if (dateline === null) return 'history';
  const years: number[] = [];
  let deictics = 0;
  for (const { reading } of found) {
    if (reading.kind === 'date' && reading.year !== undefined) years.push(reading.era ? -reading.year : reading.year);
    else if (
      reading.kind === 'shift' ? reading.from === 'dateline' : reading.kind === 'date' && reading.weekday !== undefined
    )
      deictics += 1;
  }
  if (years.length < fewestYears || deictics * yearsToDeictics > years.length) return 'news';
  years.sort((a, b) => a - b);
  const median = years[years.length >> 1] ?? 0;
  return median < toCivil(dateline).year - 1 ? 'history' : 'news';
}
