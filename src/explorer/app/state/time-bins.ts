import type { MapData } from '../../contract.ts';

/** One column of the histogram: first and last day, and how many dated things of each category begin in it. */
export interface TimeBin {
  readonly start: string;
  readonly end: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
  /** What is far earlier or later than nearly all else, gathered in the first or last column. */
  readonly isRest?: boolean;
}

const dayLength = 86_400_000;
const most = 90;
const widths = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
type Width = (typeof widths)[number];
/** Of all that is dated, so much at either end may be gathered, where that makes the columns narrower. */
const restShare = 0.06;

interface Dated {
  readonly day: string;
  readonly category: string;
}

/**
 * Bins over all dated events (and dated edges that tell none), each as narrow as leaves at most 90 of them. A war of
 * 1920 that one article recalls would squeeze this year's news into a single column: such few are gathered at the end.
 */
export function timeBins(map: MapData): TimeBin[] {
  const dated = datedThings(map).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const { from, to } = mainStretch(
    dated.map(({ day }) => day),
    first,
    last,
  );
  const bins = emptyBins(from, to);
  const [start, end] = [bins[0]?.start ?? from, bins.at(-1)?.end ?? to];
  if (first < start) bins.unshift({ ...emptyBin(first, dayBefore(start)), isRest: true });
  if (last > end) bins.push({ ...emptyBin(dayAfter(end), last), isRest: true });
  for (const { day, category } of dated) {
    const bin = bins.findLast((one) => one.start <= day);
    if (!bin) continue;
    bin.counts[category] = (bin.counts[category] ?? 0) + 1;
    bin.total++;
  }
  return bins;
}

/** The stretch that has columns of its own: all of it, or else as much as fits once the few at the ends are left out. */
function mainStretch(days: readonly string[], first: string, last: string): { from: string; to: string } {
  const rest = Math.floor(days.length * restShare);
  const [low, high] = [days[rest] ?? first, days[days.length - 1 - rest] ?? last];
  const width = widthFor(low, high);
  if (widths.indexOf(width) >= widths.indexOf(widthFor(first, last))) return { from: first, to: last };
  const fits = (start: string, end: string) => startsBetween(start, end, width).length <= most;
  const from = days.slice(0, rest).find((day) => fits(day, high)) ?? low;
  const to = days.slice(days.length - rest).findLast((day) => fits(from, day)) ?? high;
  return { from, to };
}

function datedThings({ nodes, edges }: MapData): Dated[] {
  const events = nodes.filter(({ kind }) => kind === 'event');
  const others = edges
    .filter(({ plover }) => plover.length === 0)
    .map(({ start, end }) => ({ start, end, plover: null }));
  return [...events, ...others].flatMap(({ start, end, plover }) => {
    const day = start ?? end;
    return day ? [{ day, category: plover ?? 'other' }] : [];
  });
}

function widthFor(first: string, last: string): Width {
  return widths.find((one) => startsBetween(first, last, one).length <= most) ?? 'decade';
}

const emptyBin = (start: string, end: string) => ({ start, end, counts: {} as Record<string, number>, total: 0 });

function emptyBins(first: string, last: string): (ReturnType<typeof emptyBin> & { isRest?: boolean })[] {
  const width = widthFor(first, last);
  return startsBetween(first, last, width).map((start) => emptyBin(start, dayBefore(next(start, width))));
}

function startsBetween(first: string, last: string, width: Width): string[] {
  const starts: string[] = [];
  for (let start = floor(first, width); start <= last && starts.length <= most; start = next(start, width))
    starts.push(start);
  return starts;
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const dayBefore = (day: string) => iso(Date.parse(day) - dayLength);
const dayAfter = (day: string) => iso(Date.parse(day) + dayLength);

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
