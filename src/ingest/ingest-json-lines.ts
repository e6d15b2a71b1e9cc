import { articleInputSchema } from '../model/article.ts';
import { decodeBytes, describeBinary, markedEncoding } from './decode-bytes.ts';
import { type Ingested, type Problem, toDiagnostic } from './ingested.ts';
import { makeArticle } from './make-article.ts';
import { readPublished } from './read-published.ts';
import { type ByteLine, createLineSplitter } from './split-byte-lines.ts';

/** A longer line is no article; what a JavaScript string can hold is not much more. */
const longestLine = 256 * 1024 * 1024;

/**
 * Reads articles from JSONL, one a line, in memory for one line. A line that is none gives a diagnostic with its
 * place ("a.jsonl:12") and the others go on; blank lines are passed over.
 */
export async function* ingestJsonLines(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Ingested> {
  let any = false;
  for await (const line of byteLines(toUtf8(chunks))) {
    const binary = line.number === 1 && line.bytes ? describeBinary(line.bytes) : null;
    if (binary) {
      const message = `is ${binary}, not JSONL`;
      yield { diagnostic: toDiagnostic({ code: 'file-binary', severity: 'error', message }, path) };
      return;
    }
    for (const one of ingestLine(line, path)) {
      any = true;
      yield one;
    }
  }
  if (!any) yield { diagnostic: toDiagnostic(emptyLines, path) };
}

async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  const splitter = createLineSplitter(longestLine);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

const emptyLines: Problem = { code: 'file-empty', severity: 'warning', message: 'holds no article' };

/** JSONL is UTF-8; where a mark tells that it is UTF-16, it is written anew. */
async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (decoder === undefined) {
      const encoding = markedEncoding(chunk);
      decoder = encoding?.startsWith('utf-16') ? new TextDecoder(encoding) : null;
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

function ingestLine({ number, bytes }: ByteLine, path: string): Ingested[] {
  const source = `${path}:${number}`;
  const failed = (code: string, message: string): Ingested[] => [
    { diagnostic: toDiagnostic({ code, severity: 'error', message }, source) },
  ];
  if (bytes === null) return failed('line-too-long', `the line is longer than ${longestLine} bytes, and was skipped`);
  const { text: line, problems } = decodeBytes(bytes);
  if (line.trim() === '') return [];
  const value = parseJson(line);
  if (value === undefined) return failed('json-invalid', `no JSON: ${JSON.stringify(line.slice(0, 80))}`);
  const input = articleInputSchema.safeParse(value);
  if (!input.success) {
    const issue = input.error.issues[0];
    return failed('article-invalid', `${issue?.path.join('.') || 'the line'}: ${issue?.message}`);
  }
  const { id, text, published, ...fields } = input.data;
  const day = readPublished(published);
  const made = makeArticle(text, { ...fields, id: id?.toString(), published: day.published });
  const empty: Problem[] =
    text.trim() === '' ? [{ code: 'article-empty', severity: 'warning', message: 'the text is empty' }] : [];
  const all = [...problems, ...day.problems, ...empty, ...made.problems];
  return [
    ...all.map((problem) => ({ diagnostic: toDiagnostic(problem, source, made.article.id) })),
    { article: made.article },
  ];
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // no JSON value is undefined
  }
}
