import type { Annotator } from '../../model/annotator.ts';
import {
  type Doc,
  type Name,
  type NameType,
  nameTypes,
  type Sentence,
  type Token,
  type Word,
} from '../../model/doc.ts';
import { worksAhead } from '../../model/works-ahead.ts';
import { agreeNames } from './agree-names.ts';
import type { BatchReader } from './batch-reader.ts';
import { type BatchReaders, createBatchReaders } from './batch-readers.ts';
import { makeBatches, type Window } from './batches.ts';
import { cutSentence } from './cut-sentence.ts';
import { createEncoder, type EncodedWord } from './encode-word.ts';
import { joinHyphenatedVerbs } from './hyphenated-verbs.ts';
import { layOut } from './model-input.ts';
import { parseReaderLabels, type ReaderLabels } from './reader-labels.ts';
import { emptyReading, fillWindow, joinWindows, type Reading } from './reading.ts';
import { createTokenMaker, type TokenMaker } from './token-maker.ts';

/** The files of seeds/model: the large one as its path, the others as the caller has read them. */
export interface ReaderOptions {
  /** Where reader.onnx is. */
  readonly model: string;
  /** vocab.txt */
  readonly vocabulary: string;
  /** reader.json, parsed */
  readonly labels: unknown;
  /** Starts what reads in place of this process when there is much to read; what is found is the same. */
  readonly startHelpers?: (labels: ReaderLabels) => Promise<BatchReader>;
}

export interface Reader extends Annotator<'sentences' | 'words', 'tokens' | 'names'> {
  /** Frees the model and ends the helpers, once all that was asked for is read. */
  close(): Promise<void>;
}

type Input = Doc<'sentences' | 'words'>;

/** Sentences laid out at once: enough to find equals in length, few enough to keep the memory small. */
const sentencesAtOnce = 512;
/** While so many are read less one, the next are laid out, so that no helper waits. */
const stretchesAtOnce = 2;
/** What the model finds beside names that a graph can hold: works, products, languages. */
const kept: ReadonlySet<string> = new Set(nameTypes);

/**
 * The reader: parts of speech, syntax, lemmas and names of English, by a small model that runs on the processor and is
 * loaded when first needed. It uses no network, and of files that one. Each sentence is read alone; the names of a document are then
 * made to agree. Documents do not touch each other.
 * @throws FormatError if a file is not in the form that the trainer writes
 */
export function createReader({ vocabulary, labels: given, ...options }: ReaderOptions): Reader {
  const labels = parseReaderLabels(given);
  const parts: Parts = {
    labels,
    batchReaders: createBatchReaders({ ...options, labels }),
    encode: createEncoder(vocabulary, labels.maxPiecesPerWord),
    makeToken: createTokenMaker(labels),
  };
  let settled = Promise.resolve();
  return {
    name: 'reader',
    version: labels.version ?? '1',
    needs: ['sentences', 'words'],
    gives: ['tokens', 'names'],
    annotate(docs) {
      const reading = readDocs(docs, parts);
      const before = settled;
      settled = reading.then(
        () => before,
        () => before,
      );
      return reading;
    },
    async close() {
      await settled;
      await parts.batchReaders.close();
    },
  };
}

interface Parts {
  readonly labels: ReaderLabels;
  readonly batchReaders: BatchReaders;
  readonly encode: (text: string) => EncodedWord;
  readonly makeToken: TokenMaker;
}

/** A sentence and the index of its document. */
interface Place {
  readonly doc: number;
  readonly sentence: Sentence;
}

async function readDocs(docs: readonly Input[], parts: Parts) {
  const readings = docs.map((doc) => emptyReading(doc.words.length));
  const words = docs.reduce((sum, doc) => sum + doc.words.length, 0);
  if (words === 0) return docs.map(() => ({ tokens: [], names: [] }));
  const reader = await parts.batchReaders.forWords(words);
  const works = worksAhead(placesIn(docs), stretchesAtOnce, (places) =>
    readPlaces(docs, places, readings, parts, reader),
  );
  for await (const _done of works); // into the readings
  return docs.map((doc, index) => {
    const reading = readings[index] as Reading;
    const tokens = joinHyphenatedVerbs(tokensOf(doc, reading, parts.makeToken));
    return { tokens, names: agreeNames(tokens, namesOf(doc, reading)) };
  });
}

function* placesIn(docs: readonly Input[]): Generator<Place[]> {
  let places: Place[] = [];
  for (const [doc, { sentences }] of docs.entries()) {
    for (const sentence of sentences) {
      places.push({ doc, sentence });
      if (places.length < sentencesAtOnce) continue;
      yield places;
      places = [];
    }
  }
  yield places;
}

async function readPlaces(
  docs: readonly Input[],
  places: readonly Place[],
  readings: readonly Reading[],
  parts: Parts,
  reader: BatchReader,
): Promise<void> {
  const batches = makeBatches(places.flatMap((place) => windowsOf(docs[place.doc] as Input, place, parts)));
  await Promise.all(batches.map((batch) => readBatch(batch, readings, reader)));
  const { rels } = parts.labels;
  for (const { doc, sentence } of places) joinWindows(readings[doc] as Reading, sentence, rels.indexOf('parataxis'));
}

async function readBatch(batch: readonly Window[], readings: readonly Reading[], reader: BatchReader): Promise<void> {
  const input = layOut(batch);
  const found = await reader.read(input);
  for (const [row, window] of batch.entries())
    fillWindow(window, { row, widest: input.widest }, found, readings[window.doc] as Reading);
}

function windowsOf({ words }: Input, { doc, sentence }: Place, { encode, labels }: Parts): Window[] {
  const encoded: EncodedWord[] = [];
  for (let word = sentence.firstToken; word < sentence.endToken; word += 1)
    encoded.push(encode((words[word] as Word).text));
  let first = sentence.firstToken;
  return cutSentence(encoded, labels.maxPieces - 2).map((part) => {
    const window = { doc, first, words: part, pieces: part.reduce((sum, word) => sum + word.pieces.length, 2) };
    first += part.length;
    return window;
  });
}

function tokensOf({ words }: Input, { upos, heads, rels, lemmas }: Reading, makeToken: TokenMaker): Token[] {
  return words.map((word, index) =>
    makeToken(word, {
      upos: upos[index] as number,
      head: heads[index] as number,
      rel: rels[index] as number,
      lemma: lemmas[index] as number,
    }),
  );
}

function namesOf({ words }: Input, reading: Reading): Name[] {
  const isKept = (type: string): type is NameType => kept.has(type);
  return reading.names
    .flatMap(({ first, end, type, score }): Name[] => {
      const start = words[first]?.start;
      const last = words[end - 1]?.end;
      return start !== undefined && last !== undefined && isKept(type) ? [{ start, end: last, type, score }] : [];
    })
    .sort((a, b) => a.start - b.start);
}
