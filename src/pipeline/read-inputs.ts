import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type InputFormat, ingestFile, inputFormat } from '../ingest/ingest-file.ts';
import { ingestJsonLines } from '../ingest/ingest-json-lines.ts';
import type { Ingested } from '../ingest/ingested.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { asError, type FoundInput, findInputs, inputError } from './find-inputs.ts';

export interface ReadOptions {
  /** What the input `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** A larger file is read only as JSONL, which is read line by line. */
const largestFile = 256 * 1024 * 1024;

/**
 * Reads articles from files, folders, patterns and `-`, in a fixed order and one at a time; JSONL in memory for one
 * line. Whatever cannot be read gives a diagnostic of severity error, and the others go on: it does not throw.
 * An article that comes twice is given once; a second text under one id is dropped with an error.
 */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<Ingested> {
  const digests = new Map<string, string>();
  for await (const found of findInputs(inputs)) {
    if (!('kind' in found)) {
      yield { diagnostic: found };
      continue;
    }
    for await (const one of readInput(found, options)) {
      const repeated = 'article' in one ? checkRepeated(one.article, digests, found.path) : null;
      yield repeated ? { diagnostic: repeated } : one;
    }
  }
}

function checkRepeated(article: Article, digests: Map<string, string>, source: string): Diagnostic | null {
  const digest = createHash('sha256').update(JSON.stringify(article.text)).digest('base64');
  const first = digests.get(article.id);
  if (first === undefined) {
    digests.set(article.id, digest);
    return null;
  }
  const problem =
    first === digest
      ? { code: 'article-repeated', severity: 'info', message: 'the article came before, and is read once' }
      : {
          code: 'id-with-two-texts',
          severity: 'error',
          message: 'the id came before with another text, and the first is kept',
        };
  return {
    ...problem,
    message: `${source}: ${article.id}: ${problem.message}`,
    stage: 'ingest',
    source,
    article: article.id,
  } as Diagnostic;
}

async function* readInput(found: FoundInput, { stdin }: ReadOptions): AsyncGenerator<Ingested> {
  const { path } = found;
  try {
    if (found.kind === 'stdin' && !stdin)
      yield { diagnostic: inputError('stdin-missing', '-', 'there is no standard input') };
    else if (found.kind === 'stdin' && stdin) yield* readStream(stdin, '-');
    else if (found.kind === 'stream') yield* readStream(createReadStream(path), path);
    else if (inputFormat(path) === 'jsonl') yield* ingestJsonLines(createReadStream(path), path);
    else if (found.size > largestFile) {
      const message = `is larger than ${largestFile} bytes; write its articles as .jsonl, one a line`;
      yield { diagnostic: inputError('file-too-large', path, message) };
    } else yield* readWhole(path, await readFile(path));
  } catch (cause) {
    yield { diagnostic: inputError('input-unreadable', path, asError(cause).message) };
  }
}

/** A stream has no extension to tell its format, so its first words do: JSONL, a web page, or else plain text. */
async function* readStream(stream: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Ingested> {
  const chunks = stream[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let format: InputFormat | null = null;
  while (format === null) {
    const next = await chunks.next();
    if (next.done) break;
    head.push(next.value);
    format = sniff(Buffer.concat(head));
  }
  const all = chain(head, chunks);
  if (format === 'jsonl') yield* ingestJsonLines(all, path);
  else yield* readWhole(path, await collect(all), format ?? 'text');
}

/** The format of a stream that begins so, or null while that cannot be told. */
function sniff(head: Uint8Array): InputFormat | null {
  const text = Buffer.from(head.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (text === '') return head.length > 4096 ? 'text' : null;
  if (text.startsWith('{')) return 'jsonl';
  if (text.length < 20 && text.startsWith('<')) return null;
  return /^<(?:!doctype html|html)\b/i.test(text) ? 'html' : 'text';
}

async function* readWhole(path: string, bytes: Uint8Array, format?: InputFormat): AsyncGenerator<Ingested> {
  const { articles, diagnostics } = await ingestFile({ path, bytes, ...(format ? { format } : {}) });
  for (const diagnostic of diagnostics) yield { diagnostic };
  for (const article of articles) yield { article };
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > largestFile)
      throw new Error(`the stream is longer than ${largestFile} bytes; write its articles as JSONL`);
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
}
