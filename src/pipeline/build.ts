import { join } from 'node:path';
import type { GraphPolicy } from '../graph/policy.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GraphView } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import type { MentionRecord } from '../resolve/mention-record.ts';
import { buildPlainView } from './build-view.ts';
import { fileSinks } from './file-sinks.ts';
import { writeCorpus } from './folder.ts';
import { foundCopies, withCopies } from './found-copies.ts';
import { layoutInWorker } from './layout-in-worker.ts';
import { type Manifest, packageVersion, writeManifest } from './manifest.ts';
import { type FolderReadings, newArticles, nothingRead } from './new-articles.ts';
import type { Preset } from './presets.ts';
import { type Progress, silent } from './progress.ts';
import { readClaims } from './read-claims.ts';
import { readInputs } from './read-inputs.ts';
import type { ReadingsJournal } from './readings-journal.ts';
import { type ResolvedCorpus, resolveReadings } from './resolve-readings.ts';
import type { Resources } from './resources.ts';
import { writePartial } from './whole-files.ts';

export interface BuildOptions {
  readonly policy?: Partial<GraphPolicy>;
  /** What people judged before; it outweighs the program. */
  readonly judgements?: readonly Judgement[];
  readonly progress?: Progress;
  /** Milliseconds, for the manifest's seconds a stage; no output but the manifest depends on it. */
  readonly now?: () => number;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** What a folder holds that these inputs are added to. */
  readonly before?: FolderReadings;
  readonly journal?: ReadingsJournal;
}

export interface BuildResult {
  readonly corpus: ResolvedCorpus;
  readonly view: GraphView;
  readonly diagnostics: readonly Diagnostic[];
  readonly words: number;
  /** The policy of the view, as far as it was given. */
  readonly policy: Partial<GraphPolicy>;
  /** Seconds a stage. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** Reads inputs (files, folders, globs, `-`) into a corpus and its graph. Bad input is in the diagnostics. */
export async function build(
  inputs: readonly string[],
  resources: Resources,
  preset: Preset,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const { progress = silent, now = Date.now, before = nothingRead } = options;
  const diagnostics: Diagnostic[] = [];
  const articles: Article[] = [...before.articles];
  const claims: Claim[] = [...before.claims];
  const mentions: MentionRecord[] = [...before.mentions];
  const seconds: Record<string, number> = {};
  let { words } = before;
  const timed = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
    progress.stage(stage);
    const start = now();
    const result = await work();
    seconds[stage] = (now() - start) / 1000;
    return result;
  };

  await timed('read', async () => {
    const items = readInputs(inputs, options.stdin ? { stdin: options.stdin } : {});
    const unread = newArticles(items, before, (diagnostic) => diagnostics.push(diagnostic));
    let done = 0;
    for await (const reading of readClaims(unread, preset, options.journal)) {
      articles.push(reading.article);
      for (const claim of reading.claims) claims.push(claim); // a book has more than a call takes arguments
      for (const mention of reading.mentions) mentions.push(mention);
      words += reading.words;
      progress.advance(++done);
    }
  });
  const corpus = await timed('resolve', () =>
    resolveReadings({ articles, claims, mentions }, resources, options.judgements),
  );
  claims.length = 0; // the corpus has them with who takes part: memory for the graph
  const view = await timed('graph', () => buildPlainView(corpus, resources, options.policy));
  diagnostics.push(...foundCopies(corpus.articles));
  await timed('layout', () => layoutInWorker(view.graph, { onRound: (done) => progress.advance(done) }));
  return { corpus, view, diagnostics, words, policy: options.policy ?? {}, seconds };
}

/** Writes all files of the output contract into a folder. */
export async function writeBuild(
  folder: string,
  result: BuildResult,
  preset: Preset,
  program: string,
): Promise<Manifest> {
  const { policy, words, seconds } = result;
  return writeFiles(folder, result, { program, preset: preset.name, parts: preset.parts, policy, words, seconds });
}

/** What of a manifest does not follow from the files themselves. */
export interface BuildFacts extends Pick<Manifest, 'program' | 'preset' | 'parts' | 'policy' | 'seconds'> {
  readonly words: number;
}

/** Writes every file of a folder and moves them to their places together. */
export async function writeFiles(
  folder: string,
  { corpus, view, diagnostics: found }: Pick<BuildResult, 'corpus' | 'view' | 'diagnostics'>,
  { program, preset, parts, policy, words, seconds }: BuildFacts,
): Promise<Manifest> {
  const diagnostics = withCopies(found, corpus.articles);
  const hashes = await writeCorpus(folder, corpus, diagnostics);
  for (const [file, format] of [
    ['graph.json', 'json'],
    ['graph.gexf', 'gexf'],
  ] as const) {
    hashes[file] = await writePartial(join(folder, file), (output) => fileSinks[format](output).write(view));
  }
  const manifest: Manifest = {
    entente: packageVersion(),
    program,
    preset,
    parts,
    policy,
    counts: {
      articles: corpus.articles.length,
      words,
      claims: corpus.claims.length,
      entities: corpus.entities.length,
      judgements: corpus.judgements.length,
      diagnostics: diagnostics.length,
      nodes: view.graph.order,
      edges: view.graph.size,
    },
    sha256: hashes,
    seconds,
  };
  await writeManifest(folder, manifest);
  return manifest;
}
