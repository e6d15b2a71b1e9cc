/** The last day of a month, `2017-02` → `2017-02-28`. */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  const day = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate(); // day 0 of the next month
  return `${month}-${String(day).padStart(2, '0')}`;
}
