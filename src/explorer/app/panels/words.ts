import type { PageClaim } from '../../contract.ts';

/** `met-with` → `met with`. */
export const spoken = (type: string) => type.replaceAll('-', ' ');
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const bases: Readonly<Record<string, string>> = {
  stated: 'stated in the text',
  implied: 'implied by the dateline',
  published: 'the article’s own date',
};

/** A claim's time and how it is known. */
export function timeWords(time: PageClaim['time']): string {
  if (!time) return 'no date given';
  return `${daysWords(time.start, time.end)} · ${time.precision}, ${bases[time.basis] ?? time.basis}`;
}

/** Whole months and years as such: “2022-05”, “2019 – 2021”, “since 2019”. */
export function daysWords(start: string | null, end: string | null): string {
  if (start && end) return start === end ? start : rangeWords(start, end);
  if (start) return `since ${start.replace(/-01-01$/, '')}`;
  return end ? `until ${end.replace(/-12-31$/, '')}` : 'undated';
}

function rangeWords(start: string, end: string): string {
  const edges = [
    { from: '-01-01', to: '-12-31', length: 4 },
    { from: '-01', to: `-${lastOfMonth(end)}`, length: 7 },
  ];
  const whole = edges.find(({ from, to }) => start.endsWith(from) && end.endsWith(to));
  const [left, right] = [start.slice(0, whole?.length), end.slice(0, whole?.length)];
  return left === right ? left : `${left} – ${right}`;
}

function lastOfMonth(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const percent = (value: number) => `${Math.round(value * 100)} %`;

/** Who says it, in words. */
export function voiceWords({ voices }: PageClaim): string {
  if (voices.length === 0) return 'in the article’s own voice';
  return voices
    .map(
      ({ name, words, quoted }) =>
        `${quoted ? 'quoting' : 'according to'} ${name ?? (words ? `“${words}” (unresolved)` : 'somebody unnamed')}`,
    )
    .join(', ');
}
