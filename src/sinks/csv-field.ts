/** What a spreadsheet would run, also behind blanks and in the full-width forms; and the apostrophe, which is our mark. */
const risky = /^(?:'|[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
const harmless = /^[A-Za-z0-9_#]/;
/** RFC 4180 wants quotes for these; blanks at the ends are what some readers trim. */
const quoted = /[",\r\n]|^\s|\s$/;

/**
 * A text as a field of a CSV file (RFC 4180). Spreadsheets run a cell that begins with `= + - @`, and quotes around it
 * do not help: such a text gets an apostrophe in front, and so does one that has an apostrophe there already, so
 * that dropping one leading apostrophe always gives the text back. Numbers are no texts, so `-2` stays `-2`.
 */
export function csvText(text: string): string {
  const guarded = harmless.test(text) || !risky.test(text) ? text : `'${text}`;
  return quoted.test(guarded) ? quoteField(guarded) : guarded;
}

export function quoteField(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
