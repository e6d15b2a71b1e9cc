import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeBytes } from './decode-bytes.ts';
import { emptyFile, type Reading } from './ingest-text.ts';
import type { Problem } from './ingested.ts';
import { makeArticle } from './make-article.ts';
import { readPageFacts } from './page-facts.ts';
import type { PageDocument, PageNode } from './page-nodes.ts';
import { pageText } from './page-text.ts';
import { tagDepth } from './tag-depth.ts';

/** A page of this many bytes is no article, and would take minutes to read. */
const largestPage = 32 * 1024 * 1024;
const mostElements = 200_000;
/** Real pages nest some dozens deep; the parser's time and memory grow with the square of it. */
const deepestPage = 1000;

const failed = (code: string, message: string): Reading => ({
  article: null,
  problems: [{ code, severity: 'error', message }],
});

/**
 * Reads a web page. Mozilla's Readability finds the article on it, and where it finds none, the whole page's text is
 * taken; the page's head gives title, publisher, byline, address and date.
 */
export function ingestHtml(bytes: Uint8Array): Reading {
  if (bytes.length > largestPage)
    return failed('file-too-large', `is larger than the ${largestPage} bytes read of a page`);
  const { text: html, problems } = decodeBytes(bytes, declaredEncoding(bytes));
  if (html.trim() === '') return { article: null, problems: [emptyFile] };
  if (tagDepth(html, deepestPage) > deepestPage) {
    return failed('html-unreadable', `the page nests more than ${deepestPage} elements deep`);
  }
  try {
    return readPage(html, problems);
  } catch (cause) {
    // A page is untrusted: whatever the parser makes of it must not end the run.
    const why = cause instanceof Error ? cause.message : String(cause);
    return failed('html-unreadable', `the page cannot be read: ${why}`);
  }
}

function readPage(html: string, problems: readonly Problem[]): Reading {
  const facts = readPageFacts(parsePage(html));
  const { text, skip } = readableText(html);
  if (text === '' || coversAll(text, skip)) return failed('html-without-text', 'the page holds no text of an article');
  const made = makeArticle(text, { ...facts, skip });
  return { article: made.article, problems: [...problems, ...made.problems] };
}

function readableText(html: string): ReturnType<typeof pageText> {
  const page = parsePage(html);
  if (page.body) {
    const main = findMain(page);
    const found = main ? pageText(main) : { text: '', skip: [] };
    if (found.text !== '') return found;
  }
  return pageText(parsePage(html)); // Readability takes a page apart
}

function findMain(page: PageDocument): PageNode | null {
  type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];
  const readability = new Readability<PageNode>(page as unknown as ReadabilityDocument, {
    keepClasses: true,
    maxElemsToParse: mostElements,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageNode, // both are the parser's own nodes
  });
  return readability.parse()?.content ?? null;
}

function parsePage(html: string): PageDocument {
  // A fragment without <html> gets one, as in a browser.
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as PageDocument;
}

function coversAll(text: string, skip: readonly { start: number; end: number }[]): boolean {
  let prose = '';
  let end = 0;
  for (const stretch of skip) {
    prose += text.slice(end, stretch.start);
    end = stretch.end;
  }
  return (prose + text.slice(end)).trim() === '';
}

/** The encoding in a page's own <meta>, which must stand in its first 1,024 bytes (HTML Standard, 13.2.3.2). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}
