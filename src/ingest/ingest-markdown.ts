import { parse } from 'yaml';
import { z } from 'zod';
import { decodeBytes } from './decode-bytes.ts';
import { emptyFile, type Reading } from './ingest-text.ts';
import type { Problem } from './ingested.ts';
import { type ArticleFields, makeArticle } from './make-article.ts';
import { markdownMarks, markdownTitle } from './markdown-marks.ts';
import { readPublished } from './read-published.ts';

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const word = z.union([z.string(), z.number()]).transform(String).nullish().catch(undefined);
const names = z.array(z.string()).transform((all) => all.join(', '));
const headSchema = z.object({
  title: word,
  date: word,
  published: word,
  author: z.union([names, word]).catch(undefined),
  url: word,
  canonical: word,
  publisher: word,
});

/** Reads a Markdown text: its marks stay in the text, and marks, addresses and code are listed to be skipped. */
export function ingestMarkdown(bytes: Uint8Array): Reading {
  const { text, problems } = decodeBytes(bytes);
  if (text.trim() === '') return { article: null, problems: [emptyFile] };
  const head = frontMatter.exec(text);
  const { fields, problems: headProblems } = head ? readHead(head[1] ?? '') : { fields: {}, problems: [] };
  const start = head?.[0].length ?? 0;
  const skip = markdownMarks(text, start);
  if (start > 0) skip.push({ start: 0, end: start, kind: 'navigation' });
  const made = makeArticle(text, { ...fields, title: fields.title || markdownTitle(text.slice(start)), skip });
  return { article: made.article, problems: [...problems, ...headProblems, ...made.problems] };
}

/** The settings that stand between two lines of dashes at the top of a file. */
function readHead(yaml: string): { fields: ArticleFields; problems: Problem[] } {
  const head = headSchema.safeParse(parseYaml(yaml));
  if (!head.success) {
    const message = 'the head between the lines of dashes is no YAML mapping, and was skipped';
    return { fields: {}, problems: [{ code: 'head-invalid', severity: 'warning', message }] };
  }
  const { title, author, publisher, url, canonical, date, published } = head.data;
  const day = readPublished(published ?? date);
  return {
    fields: { title, byline: author, publisher, url: url ?? canonical, published: day.published },
    problems: day.problems,
  };
}

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return null; // told as head-invalid
  }
}
