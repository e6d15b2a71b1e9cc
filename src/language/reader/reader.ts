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
import { agreeNames } from './agree-names.ts';
import { makeBatches, type Window } from './batches.ts';
import { cutSentence } from './cut-sentence.ts';
import { createEncoder, type EncodedWord } from './encode-word.ts';
import { joinHyphenatedVerbs } from './hyphenated-verbs.ts';
import { createInference, type Inference } from './inference.ts';
import { layOut } from './model-input.ts';
import { createNameDecoder, type NameDecoder } from './names.ts';
import { parseReaderLabels, type ReaderLabels } from './reader-labels.ts';
import { decodeWindow, emptyReading, joinWindows, type Reading } from './reading.ts';
import { createTokenMaker, type TokenMaker } from './token-maker.ts';

/** The files of seeds/model, as the caller has read them. */
export interface ReaderOptions {
  /** reader.onnx */
  readonly model: Uint8Array;
  /** vocab.txt */
  readonly vocabulary: string;
  /** reader.json, parsed */
  readonly labels: unknown;
  /** Cores that the model may use; 1 is the default. */
  readonly threads?: number;
}

export interface Reader extends Annotator<'sentences' | 'words', 'tokens' | 'names'> {
  /** Frees the model. */
  close(): Promise<void>;
}

type Input = Doc<'sentences' | 'words'>;

/** Sentences laid out at once: enough to find equals in length, few enough to keep the memory small. */
const sentencesAtOnce = 512;
/** What the model finds beside names that a graph can hold: works, products, languages. */
const kept: ReadonlySet<string> = new Set(nameTypes);

/**
 * Loads the reader: parts of speech, syntax, lemmas and names of English, by a small model that runs on the processor.
 * It uses no network and no files. Each sentence is read alone; the names of a document are then made to agree. Documents
 * do not touch each other.
 * @throws FormatError if a file is not in the form that the trainer writes
 */
export async function createReader(options: ReaderOptions): Promise<Reader> {
  const labels = parseReaderLabels(options.labels);
  const inference = await createInference(options.model, Math.max(1, options.threads ?? 1));
  const parts: Parts = {
    labels,
    inference,
    encode: createEncoder(options.vocabulary, labels.maxPiecesPerWord),
    decodeNames: createNameDecoder(labels),
    makeToken: createTokenMaker(labels),
  };
  return {
    name: 'reader',
    version: labels.version ?? '1',
    needs: ['sentences', 'words'],
    gives: ['tokens', 'names'],
    annotate: (docs) => readDocs(docs, parts),
    close: () => inference.close(),
  };
}

interface Parts {
  readonly labels: ReaderLabels;
  readonly inference: Inference;
  readonly encode: (text: string) => EncodedWord;
  readonly decodeNames: NameDecoder;
  readonly makeToken: TokenMaker;
}

/** A sentence and the index of its document. */
interface Place {
  readonly doc: number;
  readonly sentence: Sentence;
}

async function readDocs(docs: readonly Input[], parts: Parts) {
  const readings = docs.map((doc) => emptyReading(doc.words.length));
  let places: Place[] = [];
  for (const [doc, { sentences }] of docs.entries()) {
    for (const sentence of sentences) {
      places.push({ doc, sentence });
      if (places.length < sentencesAtOnce) continue;
      await readPlaces(docs, places, readings, parts);
      places = [];
    }
  }
  await readPlaces(docs, places, readings, parts);
  return docs.map((doc, index) => {
    const reading = readings[index] as Reading;
    const tokens = joinHyphenatedVerbs(tokensOf(doc, reading, parts.makeToken));
    return { tokens, names: agreeNames(tokens, namesOf(doc, reading)) };
  });
}

async function readPlaces(
  docs: readonly Input[],
  places: readonly Place[],
  readings: readonly Reading[],
  parts: Parts,
): Promise<void> {
  const batches = makeBatches(places.flatMap((place) => windowsOf(docs[place.doc] as Input, place, parts)));
  for (const batch of batches) await readBatch(batch, readings, parts);
  const { rels } = parts.labels;
  for (const { doc, sentence } of places) joinWindows(readings[doc] as Reading, sentence, rels.indexOf('parataxis'));
}

async function readBatch(batch: readonly Window[], readings: readonly Reading[], parts: Parts): Promise<void> {
  const input = layOut(batch);
  const output = await parts.inference.run(input);
  for (const [row, window] of batch.entries()) {
    const reading = readings[window.doc] as Reading;
    decodeWindow(window, { row, widest: input.widest }, output, parts.labels, parts.decodeNames, reading);
  }
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
