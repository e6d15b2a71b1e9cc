import type { Unit } from './periods.ts';

const codes: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** The TIMEX3 value of a length of time: "P5Y", "PT2H", "P2.5Y"; "PXM" where the number is not told. */
export function durationValue(amount: number | 'X', unit: Unit): string {
  if (amount === 0.5 && unit === 'hour') return 'PT30M';
  const code = codes[unit];
  return code.startsWith('T') ? `PT${amount}${code.slice(1)}` : `P${amount}${code}`;
}
