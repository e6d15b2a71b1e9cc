/** One line of the table: what was measured on which set. */
export interface Score {
  readonly what: string;
  readonly set: string;
  readonly size: string;
  readonly figures: Readonly<Record<string, number>>;
}

const [begin, end] = ['<!-- scores: written by npm run score -->', '<!-- end of scores -->'];

/** The README with the table between its markers, in place of the one before; without markers it stays as it is. */
export function withTable(readme: string, scores: readonly Score[], versions: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) return readme;
  const lines = scores.map(({ what, set, size, figures }) => {
    const told = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
    return `| ${what} | ${set} (${size}) | ${told.join(', ')} |`;
  });
  const table = ['| what | open set | figures |', '|---|---|---|', ...lines, '', `By ${versions}.`].join('\n');
  return `${readme.slice(0, from + begin.length)}\n${table}\n${readme.slice(to)}`;
}
