import type { GraphPolicy } from '../graph/policy.ts';
import type { GraphView } from '../model/graph.ts';
import { isByUser, type Judgement } from '../model/judgement.ts';
import { type AnnotatedDoc, annotateArticles, wholeDoc } from './annotate-articles.ts';
import { type BuildResult, build, writeBuild } from './build.ts';
import { buildFolder, type FolderBuild, type FolderBuildOptions } from './build-folder.ts';
import { buildView } from './build-view.ts';
import { type Description, describeId } from './describe-id.ts';
import { type FileFormat, fileSinks } from './file-sinks.ts';
import { readUserJudgements } from './folder.ts';
import { type KnownFact, knownFacts } from './known-facts.ts';
import { loadIntoNeo4j, type Neo4jAddress } from './load-into-neo4j.ts';
import { loadView } from './load-view.ts';
import { createNewsPreset, type PresetOptions } from './presets.ts';
import { programDigest } from './program-digest.ts';
import type { Progress } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import { readingsOf, resolveReadings } from './resolve-readings.ts';
import { loadResources, type ResourceOptions, type Resources } from './resources.ts';
import { writeWhole } from './whole-files.ts';

/** What it is to know beside what ships, and how it reads. */
export interface EntenteOptions extends ResourceOptions, PresetOptions {}

/** The program as an object: it holds the model and the knowledge until it is closed. */
export interface Entente extends AsyncDisposable {
  /** Reads files, folders, patterns; the graph is that of the policy. Bad input is in `diagnostics`. */
  build(
    inputs: readonly string[],
    options?: { policy?: Partial<GraphPolicy>; progress?: Progress },
  ): Promise<BuildResult>;
  /** Reads inputs into a folder, as the command does: what it holds stays, and so does what people judged. */
  grow(folder: string, inputs: readonly string[], options?: FolderBuildOptions): Promise<FolderBuild>;
  /** Reads one text, as of its day of publication (YYYY-MM-DD). */
  read(
    text: string,
    article?: { id?: string; title?: string; url?: string; publisher?: string; published?: string },
  ): Promise<BuildResult>;
  /** Documents with all their layers, resolved within each article only. */
  annotate(inputs: readonly string[]): Promise<AnnotatedDoc[]>;
  /** Writes every file of the output contract into a folder, in place of what was there; what people judged there stays. */
  write(result: BuildResult, folder: string): Promise<void>;
  /** The graph of a folder written before, under any policy. */
  open(folder: string, policy?: Partial<GraphPolicy>): GraphView;
  /** Describes what an id of a view stands for, with its claims, disputes, and what was known of it beforehand. */
  describe(view: GraphView, id: string): Description;
  /** Offices and memberships that the knowledge has of an entity: no article says them, so they are no claims. */
  known(id: string): KnownFact[];
  /** Writes a graph to one file. */
  export(view: GraphView, format: FileFormat, file: string): Promise<void>;
  /** Loads a graph into Neo4j. */
  load(view: GraphView, address: Neo4jAddress): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens Entente with what ships, and the caller's own types and names.
 *
 * @throws UsageError or OntologyError for a schema folder or knowledge file that cannot be used.
 */
export async function openEntente(options: EntenteOptions = {}): Promise<Entente> {
  const resources = loadResources(options);
  const preset = createNewsPreset(resources, options);
  return {
    build: (inputs, settings = {}) => build(inputs, resources, preset, settings),
    grow: (folder, inputs, settings = {}) =>
      buildFolder(inputs, folder, { resources, preset, program: programDigest(options) }, settings),
    read: (text, article = {}) => build(['-'], resources, preset, { stdin: oneLine({ text, ...article }) }),
    async annotate(inputs) {
      const articles = [];
      for await (const item of readInputs(inputs)) if ('article' in item) articles.push(item.article);
      const docs = [];
      for await (const annotated of annotateArticles(articles, preset, resources)) docs.push(wholeDoc(annotated));
      return docs;
    },
    async write(result, folder) {
      const kept = underJudgements(result, readUserJudgements(folder), resources);
      await writeBuild(folder, kept, preset, programDigest(options));
    },
    open: (folder, policy) => loadView(folder, { ...options, ...(policy && { policy }) }),
    describe: (view, id) => describeId(view, id, resources.knowledge),
    known: (id) => knownFacts(resources.knowledge, id),
    async export(view, format, file) {
      await writeWhole(file, (output) => fileSinks[format](output).write(view));
    },
    async load(view, address) {
      await loadIntoNeo4j(view, address);
    },
    close: () => preset.close(),
    [Symbol.asyncDispose]: () => preset.close(),
  };
}

/** A result under what people judged as well; the result itself where they judged nothing. */
function underJudgements(result: BuildResult, judged: readonly Judgement[], resources: Resources): BuildResult {
  if (judged.length === 0) return result;
  const own = result.corpus.judgements.filter(isByUser);
  const corpus = resolveReadings(readingsOf(result.corpus), resources, [...judged, ...own]);
  return { ...result, corpus, view: buildView(corpus, resources, result.policy) };
}

async function* oneLine(article: object): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(`${JSON.stringify(article)}\n`);
}
