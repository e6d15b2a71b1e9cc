import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeBinary } from './decode-bytes.ts';
import { ingestJsonLines } from './ingest-json-lines.ts';
import { ingestMarkdown } from './ingest-markdown.ts';
import { ingestText, type Reading } from './ingest-text.ts';
import { type IngestedFile, type Problem, toDiagnostic } from './ingested.ts';

export type InputFormat = 'text' | 'markdown' | 'html' | 'jsonl';

const formats: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** Extensions of input files, in lower case and without the dot. */
export const inputExtensions: readonly string[] = Object.keys(formats);

/** The format that a path's extension tells of; undefined for any other. */
export function inputFormat(path: string): InputFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(formats, extension) ? formats[extension] : undefined;
}

/**
 * Makes articles of the bytes of a file. It reads no file itself: `path` gives the format, unless `format` does, and
 * stands in the diagnostics. A file of an unknown kind is read as plain text, with a warning; one that is no text
 * gives an error diagnostic.
 */
export async function ingestFile(file: {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format?: InputFormat;
}): Promise<IngestedFile> {
  const format = file.format ?? inputFormat(file.path);
  if (format === 'jsonl') return collectJsonLines(file);
  const binary = describeBinary(file.bytes);
  if (binary) {
    const message = `is ${binary}, not a text; convert it to .txt, .md, .html or .jsonl first`;
    return {
      articles: [],
      diagnostics: [toDiagnostic({ code: 'file-binary', severity: 'error', message }, file.path)],
    };
  }
  const { article, problems } = await read(file.bytes, format ?? 'text');
  const all = format ? problems : [unknownExtension, ...problems];
  return {
    articles: article ? [article] : [],
    diagnostics: all.map((problem) => toDiagnostic(problem, file.path, article?.id)),
  };
}

const unknownExtension: Problem = {
  code: 'extension-unknown',
  severity: 'warning',
  message: `read as plain text; known extensions are ${inputExtensions.map((name) => `.${name}`).join(' ')}`,
};

async function read(bytes: Uint8Array, format: Exclude<InputFormat, 'jsonl'>): Promise<Reading> {
  if (format === 'text') return ingestText(bytes);
  if (format === 'markdown') return ingestMarkdown(bytes);
  const { ingestHtml } = await import('./ingest-html.ts'); // its parser takes a fifth of a second to load
  return ingestHtml(bytes);
}

async function collectJsonLines({
  path,
  bytes,
}: {
  readonly path: string;
  readonly bytes: Uint8Array;
}): Promise<IngestedFile> {
  const articles: Article[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const one of ingestJsonLines(only(bytes), path)) {
    if ('article' in one) articles.push(one.article);
    else diagnostics.push(one.diagnostic);
  }
  return { articles, diagnostics };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
