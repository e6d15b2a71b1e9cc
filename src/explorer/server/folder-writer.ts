import { UsageError } from '../../model/errors.ts';
import { buildFolder } from '../../pipeline/build-folder.ts';
import { readArticles } from '../../pipeline/folder.ts';
import { reviewThing } from '../../pipeline/judge-folder.ts';
import { createNewsPreset, type Preset } from '../../pipeline/presets.ts';
import { programDigest } from '../../pipeline/program-digest.ts';
import { loadResolveResources, undoJudgement } from '../../pipeline/resolve-folder.ts';
import { loadResources, type ResourceOptions, type Resources } from '../../pipeline/resources.ts';
import type { Review } from '../contract.ts';
import { reviewOf } from '../make-records.ts';
import type { Added, NewArticle, ReviewRequest } from '../requests.ts';

/** What the page can have written into the folder. Every call ends with the folder whole. */
export interface FolderWriter {
  /** Reads an article into the folder, as `entente build` would. */
  add(article: NewArticle): Promise<Added>;
  /** Records an analyst's word, as `entente confirm`, `reject` and `note` do. */
  review(request: ReviewRequest): Promise<Review>;
  undo(judgement: string): Promise<void>;
  close(): Promise<void>;
}

export interface WriterOptions extends ResourceOptions {
  /** Whose judgements they are. */
  readonly analyst: string;
  readonly now: () => Date;
}

interface Reader {
  readonly resources: Resources;
  readonly preset: Preset;
  readonly program: string;
}

/** Writes one thing after another; the model is loaded when the first article comes. */
export function createFolderWriter(folder: string, options: WriterOptions): FolderWriter {
  let reader: Promise<Reader> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => {}); // whoever asked is told
    return mine;
  };
  return {
    add: (article) =>
      inTurn(async () => {
        reader ??= openReader(options);
        const parts = await reader;
        const before = new Set<string>(readArticles(folder).map(({ id }) => id));
        const { corpus, diagnostics } = await buildFolder(['-'], folder, parts, { stdin: asInput(article) });
        const articles = corpus.articles.map(({ id }) => id).filter((id) => !before.has(id));
        return {
          articles,
          claims: corpus.claims.filter(({ evidence }) => articles.includes(evidence.article)).length,
          problems: diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
        };
      }),
    review: ({ id, verdict, note }) =>
      inTurn(async () => {
        const analyst = { name: options.analyst, at: options.now().toISOString(), ...(note !== undefined && { note }) };
        const review = reviewOf(await reviewThing(folder, verdict, id, analyst, options));
        if (!review) throw new UsageError('review-missing', `${verdict} is no word on a single claim`);
        return review;
      }),
    undo: (judgement) =>
      inTurn(async () => {
        await undoJudgement(folder, judgement, loadResolveResources(options));
      }),
    async close() {
      await last;
      await (await reader)?.preset.close();
    },
  };
}

async function openReader(options: ResourceOptions): Promise<Reader> {
  const resources = loadResources(options);
  return { resources, preset: createNewsPreset(resources), program: programDigest(options) };
}

/** As a file on standard input would be: a text with its facts is one line of JSON. */
async function* asInput({ content, kind, ...facts }: NewArticle): AsyncGenerator<Uint8Array> {
  const text = kind === 'text' ? `${JSON.stringify({ text: content, ...facts })}\n` : content;
  yield new TextEncoder().encode(text);
}
