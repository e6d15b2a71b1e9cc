import type { MapData } from '../../contract.ts';

/** One column of the histogram: first and last day, and how many dated things of each category begin in it. */
export interface TimeBin {
  readonly start: string;
  readonly end: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}

const dayLength = 86_400_000;
const most = 90;
const widths = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
type Width = (typeof widths)[number];

/** Bins over all dated events (and dated edges that tell none), each as narrow as leaves at most 90 of them. */
export function timeBins(map: MapData): TimeBin[] {
  const dated = [
    ...map.nodes
      .filter(({ kind }) => kind === 'event')
      .map(({ start, end, plover }) => ({ day: start ?? end, plover })),
    ...map.edges
      .filter(({ plover }) => plover.length === 0)
      .map(({ start, end }) => ({ day: start ?? end, plover: null })),
  ].flatMap(({ day, plover }) => (day ? [{ day, category: plover ?? 'other' }] : []));
  if (dated.length === 0) return [];
  const days = dated.map(({ day }) => day).sort();
  const [first = '', last = ''] = [days[0], days[days.length - 1]];
  const width = widths.find((one) => startsBetween(first, last, one).length <= most) ?? 'decade';
  const starts = startsBetween(first, last, width);
  const bins = starts.map((start) => ({
    start,
    end: dayBefore(next(start, width)),
    counts: {} as Record<string, number>,
    total: 0,
  }));
  for (const { day, category } of dated) {
    const bin = bins.findLast(({ start }) => start <= day);
    if (!bin) continue;
    bin.counts[category] = (bin.counts[category] ?? 0) + 1;
    bin.total++;
  }
  return bins;
}

function startsBetween(first: string, last: string, width: Width): string[] {
  const starts: string[] = [];
  for (let start = floor(first, width); start <= last && starts.length <= most; start = next(start, width))
    starts.push(start);
  return starts;
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const dayBefore = (day: string) => iso(Date.parse(day) - dayLength);

function floor(day: string, width: Width): string {
  const time = Date.parse(day);
  const [year = '', month = ''] = day.split('-');
  if (width === 'week') return iso(time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength);
  if (width === 'month') return `${year}-${month}-01`;
  if (width === 'quarter') return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  if (width === 'year') return `${year}-01-01`;
  if (width === 'decade') return `${year.slice(0, 3)}0-01-01`;
  return day;
}

function next(day: string, width: Width): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const months = { day: 0, week: 0, month: 1, quarter: 3, year: 12, decade: 120 }[width];
  if (months === 0) return iso(Date.parse(day) + (width === 'week' ? 7 : 1) * dayLength);
  return iso(Date.UTC(year, month - 1 + months, 1));
}
