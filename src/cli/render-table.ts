type Value = string | number | null;

/** Rows as a table of at most so many signs a line; a long text is cut at its end, and so is no number. */
export function renderTable(rows: readonly Readonly<Record<string, Value>>[], width = 160): string {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return 'Nothing was found.\n';
  const cells = [names, ...rows.map((row) => names.map((name) => plain(row[name] ?? null)))];
  const needed = names.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const widths = narrow(needed, width - 2 * (names.length - 1));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cut(cell, widths[column] ?? 0).padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** What would act on a terminal or break the line is shown as one sign. */
function plain(value: Value): string {
  return value === null
    ? '–'
    : String(value)
        .replace(/\s+/g, ' ')
        .replace(/\p{Cc}/gu, '\uFFFD');
}

/** Takes from the widest until all fit; nothing gets narrower than its share. */
function narrow(needed: readonly number[], room: number): number[] {
  const widths = [...needed];
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 12) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
