import type { BuildResult } from '../pipeline/build.ts';
import { strongest } from '../pipeline/strongest.ts';

const shown = 8;

/** What a build found, for a person: counts by type, the strongest edges with their words, the files, what to try next. */
export function summarise(result: BuildResult, folder: string, color: boolean): string {
  const { corpus, view, words, seconds } = result;
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const dim = (text: string) => (color ? `\u001b[2m${text}\u001b[22m` : text);
  const total = Object.values(seconds).reduce((sum, value) => sum + value, 0);
  const lines = [
    bold(
      `${plural(corpus.articles.length, 'article')}, ${plural(words, 'word')} → ${plural(corpus.claims.length, 'claim')}, ` +
        `${plural(view.graph.order, 'node')}, ${plural(view.graph.size, 'edge')} in ${total.toFixed(1)} s`,
    ),
    ...copies(result),
    '',
    bold('Nodes'),
    ...counts(view.graph.mapNodes((_, { type }) => type)),
    '',
    bold('Edges'),
    ...counts(view.graph.mapEdges((_, { type }) => type)),
    '',
    bold('Strongest edges'),
    ...strongest(view, shown).flatMap(({ id, source, type, target, status, sources, quote }) => [
      `  ${source} ${bold(type)} ${target}${status === 'asserted' ? '' : ` (${status})`}  ${dim(`${plural(sources, 'source')} · ${id}`)}`,
      `    ${dim(`“${quote}”`)}`,
    ]),
    '',
    `${bold('Files')} in ${folder}: articles, claims, entities, judgements and diagnostics (.jsonl), graph.json, graph.gexf, manifest.json`,
    '',
    bold('Try next'),
    `  npx entente show ${folder} ${firstId(result)}    every claim behind a node or an edge, with its words`,
    `  npx entente export ${folder} --format gexf --to map.gexf    open it in Gephi`,
    `  npx entente load ${folder}    into Neo4j (docker compose up -d starts one)`,
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** Said only where there are any. */
function copies({ diagnostics }: BuildResult): string[] {
  const found = diagnostics.filter(({ code }) => code === 'wire-copy').length;
  if (found === 0) return [];
  return [
    `${found === 1 ? '1 article is a copy' : `${found} articles are copies`} of another's report: one source each`,
  ];
}

function firstId({ view }: BuildResult): string {
  return strongest(view, 1)[0]?.sourceId ?? 'ID';
}

function counts(types: readonly string[]): string[] {
  const byType = new Map<string, number>();
  for (const type of types) byType.set(type, (byType.get(type) ?? 0) + 1);
  const sorted = [...byType].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return sorted.length === 0 ? ['  none'] : [`  ${sorted.map(([type, count]) => `${count} ${type}`).join(', ')}`];
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
