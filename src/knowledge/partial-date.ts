import type { Office, PartialDate } from './entry.ts';

const longMonths = ['01', '03', '05', '07', '08', '10', '12'];

function lastDayOfMonth(year: number, month: string): string {
  if (longMonths.includes(month)) return '31';
  if (month !== '02') return '30';
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? '29' : '28';
}

/** The first day that a date may mean: 2003-02 → 2003-02-01. */
export function firstDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that a date may mean: 2004-02 → 2004-02-29. */
export function lastDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? lastDayOfMonth(Number(year), month)}`;
}

/** The known span of an office as full days; null where the source leaves an end open or unknown. */
export function knownSpan(office: Office): { readonly from: string; readonly to: string | null } | null {
  const from = office.start ?? office.firstKnown ?? office.lastKnown;
  if (from === undefined) return null;
  if (office.end === null) return { from: firstDay(from), to: null };
  const to = office.end ?? office.lastKnown ?? from;
  return { from: firstDay(from), to: lastDay(to) };
}

/** Whether an office is known to have been held on a day. */
export function coversDay(office: Office, day: string): boolean {
  const span = knownSpan(office);
  return span !== null && span.from <= day && (span.to === null || day <= span.to);
}
