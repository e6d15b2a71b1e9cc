/**
 * Measures the file formats on a made-up graph: `npx tsx scripts/bench-exports.ts [FORMAT…] [--nodes N] [--edges N]`.
 * Each format runs in a process of its own, so that peak memory is its own; the graph alone is measured too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import graphology from 'graphology';
import type { Article } from '../src/model/article.ts';
import { type Claim, makeClaim } from '../src/model/claim.ts';
import type { Entity } from '../src/model/entity.ts';
import type { EdgeAttributes, GraphAttributes, GraphView, NodeAttributes } from '../src/model/graph.ts';
import type { ArticleId, EntityId } from '../src/model/ids.ts';
import type { ClaimTypeName, NodeTypeName } from '../src/model/types.ts';
import { defaultOntologySpec } from '../src/ontology/generated.ts';
import { createOntology } from '../src/ontology/ontology.ts';
import { exportView } from '../src/pipeline/export-view.ts';
import { type ExportFormat, exportFormats } from '../src/pipeline/file-sinks.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    nodes: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    measure: { type: 'string' },
  },
});

if (values.measure === undefined) measureAll();
else await measureOne(values.measure);

function measureAll(): void {
  const program = fileURLToPath(import.meta.url);
  const formats = positionals.length > 0 ? positionals : ['none', ...exportFormats];
  console.log('format      seconds  CPU s  peak MB  file MB');
  for (const format of formats) {
    const words = [program, '--measure', format, '--nodes', values.nodes, '--edges', values.edges];
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', ...words], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const { seconds, cpu, peak, size } = JSON.parse(stdout) as Record<'seconds' | 'cpu' | 'peak' | 'size', number>;
    const times = `${seconds.toFixed(2).padStart(7)} ${cpu.toFixed(2).padStart(6)}`;
    console.log(`${format.padEnd(11)} ${times} ${String(peak).padStart(8)} ${String(size).padStart(8)}`);
  }
}

async function measureOne(format: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const view = madeUpView(Number(values.nodes), Number(values.edges));
    const start = performance.now();
    const before = process.cpuUsage();
    const to = join(folder, 'out');
    if (format !== 'none') await exportView(view, format as ExportFormat, to);
    const seconds = (performance.now() - start) / 1_000;
    const used = process.cpuUsage(before);
    const cpu = (used.user + used.system) / 1_000_000;
    const peak = Math.round(process.resourceUsage().maxRSS / 1_024);
    console.log(JSON.stringify({ seconds, cpu, peak, size: Math.round(sizeOf(folder) / 1_000_000) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sizeOf(path: string): number {
  const stats = statSync(path);
  return stats.isDirectory()
    ? readdirSync(path).reduce((size, name) => size + sizeOf(join(path, name)), 0)
    : stats.size;
}

/** One claim for four edges, as events give them, and one article for ten claims. */
function madeUpView(nodes: number, edges: number): GraphView {
  const graph = new graphology.MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.setAttribute('name', 'bench');
  const entities = Array.from({ length: nodes }, (_, index) => madeUpEntity(index));
  const text = 'The envoys of both states met in the capital on Tuesday and agreed to go on talking. '.repeat(10);
  const articles: Article[] = Array.from({ length: Math.ceil(edges / 40) }, (_, index) => ({
    id: `art_${numbered(index)}` as ArticleId,
    text,
    title: `Article ${index}`,
    published: '2017-09-29',
    language: 'en',
    skip: [],
  }));
  const claims = Array.from({ length: Math.ceil(edges / 4) }, (_, index) =>
    madeUpClaim(articles[Math.floor(index / 10)]?.id as ArticleId, index % 10, entities[index % nodes]?.id as EntityId),
  );
  entities.forEach(({ id, type, name }, index) => {
    const place = { x: Math.cos(index) * index, y: Math.sin(index) * index };
    const counts = { claims: index % 50, sources: index % 7 };
    graph.addNode(id, { kind: 'entity', type, label: name, ...counts, color: '#d1495b', size: 5, ...place });
  });
  for (let index = 0; index < edges; index++) {
    const source = entities[index % nodes]?.id as string;
    const target = entities[(index * 7919 + 13) % nodes]?.id as string;
    const day = `20${String(10 + (index % 15))}-0${1 + (index % 9)}-1${index % 10}`;
    const attributes: EdgeAttributes = {
      type: index % 2 ? 'met-with' : 'supports',
      status: 'asserted',
      claims: [claims[index >> 2]?.id as Claim['id']],
      sources: 1 + (index % 5),
      weight: 1 + (index % 5),
      start: day,
      end: day,
      confidence: 0.9,
      speakers: [],
      attributed: false,
      color: '#4c9fd4',
    };
    const key = `edge|${numbered(index)}|${source}|${target}`;
    if (index % 2) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
    else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  const ontology = createOntology(defaultOntologySpec);
  return { graph, claims, entities, articles, judgements: [], disputes: [], ontology };
}

function madeUpEntity(index: number): Entity {
  const id = `ent_${numbered(index)}` as EntityId;
  const name = `Minister No. ${index} of the "Republic" & others`;
  return { id, type: 'official' as NodeTypeName, name, aliases: [], qualifiers: { title: 'Minister' }, mentions: [] };
}

function madeUpClaim(article: ArticleId, sentence: number, entity: EntityId): Claim {
  const start = sentence * 85;
  return makeClaim({
    kind: 'event',
    type: 'meeting' as ClaimTypeName,
    plover: 'CONSULT',
    participants: [{ role: 'agent', mention: { start, end: start + 10 }, entity }],
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: [],
    time: null,
    qualifiers: {},
    evidence: { article, start, end: start + 84, trigger: { start: start + 31, end: start + 34 } },
    confidence: 0.9,
    extractors: ['bench@1'],
  });
}

function numbered(index: number): string {
  return String(index).padStart(8, '0');
}
