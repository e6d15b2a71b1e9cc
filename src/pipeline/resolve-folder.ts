import { UsageError } from '../model/errors.ts';
import { isByUser, type Judgement } from '../model/judgement.ts';
import { dropJudgement } from '../model/judgements-log.ts';
import { writeFiles } from './build.ts';
import { buildView } from './build-view.ts';
import { readDiagnostics, readResolvedCorpus, readUserJudgements } from './folder.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { countWords } from './presets.ts';
import { type ResolvedCorpus, readingsOf, resolveReadings } from './resolve-readings.ts';
import { loadKnowledge, loadLexicon, loadOntology, type Resources } from './resources.ts';

export interface ResolveOptions {
  readonly schema?: readonly string[];
  readonly knowledge?: readonly string[];
}

/** What resolving takes; no model is loaded. */
export type ResolveResources = Pick<Resources, 'ontology' | 'knowledge' | 'lexicon'>;

export function loadResolveResources({ schema, knowledge }: ResolveOptions): ResolveResources {
  return { ontology: loadOntology(schema), knowledge: loadKnowledge(knowledge), lexicon: loadLexicon() };
}

/**
 * Adds an analyst's judgement to a folder and resolves it anew from what it holds; no article is read again.
 * `holds` says of the new corpus whether the judgement had its effect; where it had not, nothing is written.
 */
export async function addJudgement(
  folder: string,
  corpus: ResolvedCorpus,
  judgement: Judgement,
  resources: ResolveResources,
  holds: (resolved: ResolvedCorpus) => boolean = () => true,
): Promise<Manifest> {
  const given = [...readUserJudgements(folder), judgement];
  const resolved = resolveReadings(readingsOf(corpus), resources, given);
  if (!holds(resolved)) {
    throw new UsageError(
      'judgement-contradicted',
      `an earlier judgement of an analyst says otherwise: entente why ${folder} ${judgement.left} ${judgement.right} names it, entente undo drops it`,
    );
  }
  return writeResolved(folder, resolved, resources);
}

/**
 * Drops an analyst's judgement: every file is, byte for byte, what it would be had it never been made.
 *
 * @throws UsageError where the folder has no such judgement, or it is the program's own.
 */
export async function undoJudgement(folder: string, id: string, resources: ResolveResources): Promise<Judgement> {
  const corpus = readResolvedCorpus(folder);
  const judgement = corpus.judgements.find((one) => one.id === id);
  if (!judgement || !isByUser(judgement)) {
    const own = corpus.judgements.filter(isByUser).map((one) => one.id);
    const found = judgement ? 'is the program’s own: split or merge outweighs it' : 'is not in judgements.jsonl';
    throw new UsageError('judgement-unknown', `${id} ${found}. By people: ${own.join(', ') || 'none'}`);
  }
  const given = dropJudgement(corpus.judgements.filter(isByUser), judgement.id);
  await writeResolved(folder, resolveReadings(readingsOf(corpus), resources, given), resources);
  return judgement;
}

/**
 * Takes articles out of a folder: exactly their claims and mentions go, and the rest is resolved anew without them.
 *
 * @throws UsageError for an id that the folder has no article of; nothing is changed then.
 */
export async function removeArticles(
  folder: string,
  ids: readonly string[],
  resources: ResolveResources,
): Promise<Manifest> {
  const { articles, claims, mentions } = readingsOf(readResolvedCorpus(folder));
  const gone = new Set<string>(ids);
  const unknown = ids.filter((id) => !articles.some((article) => article.id === id));
  if (unknown.length > 0) {
    throw new UsageError('article-unknown', `${folder}: no article ${unknown.join(', ')} here: see articles.jsonl`);
  }
  const readings = {
    articles: articles.filter(({ id }) => !gone.has(id)),
    claims: claims.filter(({ evidence }) => !gone.has(evidence.article)),
    mentions: mentions.filter(({ article }) => !gone.has(article)),
  };
  const words = await countWords(articles.filter(({ id }) => gone.has(id)));
  const resolved = resolveReadings(readings, resources, readUserJudgements(folder));
  return writeResolved(folder, resolved, resources, { gone, words });
}

/** What goes with articles that are taken out. */
interface Removed {
  readonly gone: ReadonlySet<string>;
  readonly words: number;
}

/** Writes the folder anew under the policy that it was built with; how long the articles took stays as it was. */
async function writeResolved(
  folder: string,
  corpus: ResolvedCorpus,
  resources: ResolveResources,
  { gone, words }: Removed = { gone: new Set(), words: 0 },
): Promise<Manifest> {
  const { counts, ...facts } = readManifest(folder);
  const view = buildView(corpus, resources, facts.policy);
  const diagnostics = readDiagnostics(folder).filter(({ article = '' }) => !gone.has(article));
  return writeFiles(folder, { corpus, view, diagnostics }, { ...facts, words: (counts.words ?? 0) - words });
}
