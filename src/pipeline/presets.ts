import { availableParallelism } from 'node:os';
import type { Extractor } from '../extract/extractor.ts';
import { createRulesExtractor, type Finding } from '../extract/rules/rules-extractor.ts';
import { lemmaTables } from '../language/lemmatize.ts';
import { createTreeMender } from '../language/mends/mend-trees.ts';
import { mendedReader } from '../language/mends/mended-reader.ts';
import { createQuotesAnnotator } from '../language/quotes/quotes.ts';
import { createReader } from '../language/reader/reader.ts';
import { splitter } from '../language/splitter.ts';
import { createTimesAnnotator } from '../language/times/times.ts';
import { annotate } from '../model/annotator.ts';
import type { Article } from '../model/article.ts';
import type { Doc, FullDoc } from '../model/doc.ts';
import { createMentionsAnnotator } from '../resolve/mentions/detect-mentions.ts';
import { cachedReader } from './cached-reader.ts';
import { readingDigest } from './reading-digest.ts';
import type { Resources } from './resources.ts';
import { startReaderProcesses } from './start-reader-processes.ts';

/** Concrete parts, put together: how an article becomes a doc, and who reads claims off it. */
export interface Preset {
  readonly name: string;
  /** Name and version of every part, for the manifest. */
  readonly parts: readonly string[];
  annotate(articles: readonly Article[]): Promise<FullDoc[]>;
  readonly extractors: readonly Extractor[];
  /** Every trigger of a document with what came of it, and why. */
  explain(doc: FullDoc): readonly Finding[];
  /** Frees what the parts hold: a model's session, processes. */
  close(): Promise<void>;
}

export interface PresetOptions {
  /** Processes that read when there is much to read, one a core when left out; with 1, this process reads all. */
  readonly threads?: number;
  /** A folder where the reader keeps what it has read, so that it need not read it again; an empty name is none. */
  readonly cache?: string;
}

/** With more, this process could not keep them busy, and each takes some 100 MB. */
const mostProcesses = 4;

/** Words of articles as a preset counts them, without a model. */
export async function countWords(articles: readonly Article[]): Promise<number> {
  const docs = await annotate(
    articles.map((article): Doc => ({ article })),
    splitter,
  );
  return docs.reduce((sum, { words }) => sum + words.length, 0);
}

/** English news, read by the shipped model and the rules. */
export function createNewsPreset(resources: Resources, options: PresetOptions = {}): Preset {
  const { ontology, lexicon, knowledge, readerModel } = resources;
  const { threads = Math.min(availableParallelism(), mostProcesses), cache } = options;
  const fresh = createReader({
    ...readerModel,
    ...(threads > 1 && {
      startHelpers: (labels) => startReaderProcesses(threads, { model: readerModel.model, labels }),
    }),
  });
  const kept = cache ? cachedReader(fresh, readingDigest(readerModel, lemmaTables), cache) : fresh;
  const reader = mendedReader(kept, createTreeMender(lexicon));
  const times = createTimesAnnotator(resources.timesLexicon);
  const quotes = createQuotesAnnotator(lexicon);
  const mentions = createMentionsAnnotator({ knowledge, lexicon, ontology });
  const rules = createRulesExtractor({ ontology, lexicon, knowledge });
  return {
    name: 'news',
    parts: [splitter, reader, times, quotes, mentions, rules].map(({ name, version }) => `${name}@${version}`),
    async annotate(articles) {
      const docs: Doc[] = articles.map((article) => ({ article }));
      const split = await annotate(docs, splitter);
      const read = await annotate(split, reader);
      const timed = await annotate(read, times);
      const quoted = await annotate(timed, quotes);
      return annotate(quoted, mentions);
    },
    extractors: [rules],
    explain: (doc) => rules.explain(doc),
    close: () => reader.close(),
  };
}
