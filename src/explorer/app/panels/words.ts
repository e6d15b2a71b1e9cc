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

export function daysWords(start: string | null, end: string | null): string {
  if (start && end) {
    if (start === end) return start;
    if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
      const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
      return from === to ? from : `${from} – ${to}`;
    }
    return `${start} – ${end}`;
  }
  if (start) return `since ${start}`;
  return end ? `until ${end}` : 'undated';
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
