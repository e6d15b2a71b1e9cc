import type { ArticleFields } from './make-article.ts';
import type { PageDocument } from './page-nodes.ts';
import { parseDate } from './parse-date.ts';
import { findStructuredData } from './structured-data.ts';

/** What a web page says of its article in its head: OpenGraph, JSON-LD, Dublin Core, microdata, plain HTML. */
export function readPageFacts(page: PageDocument): ArticleFields {
  const data = findStructuredData(page);
  const meta = (...names: string[]): string | undefined => first(names.map((name) => metaContent(page, name)));
  const text = (selector: string): string | undefined => clean(page.querySelector(selector)?.textContent);
  return {
    title: meta('og:title') ?? data.title ?? meta('twitter:title', 'dc.title') ?? text('h1') ?? text('title'),
    publisher: meta('og:site_name') ?? data.publisher ?? meta('dc.publisher', 'publisher', 'application-name'),
    byline:
      first([meta('author', 'dc.creator', 'byl'), data.byline, meta('article:author')].map(asName)) ?? bylineOf(page),
    url: first(
      [page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url'), data.url].map(asUrl),
    ),
    published: publishedOn(page, data.published),
  };
}

const dateNames = ['article:published_time', 'og:published_time'];
const otherDateNames = [
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
];

function publishedOn(page: PageDocument, structured: string | undefined): string | undefined {
  const attribute = (selector: string, ...names: string[]): (string | null | undefined)[] =>
    names.map((name) => page.querySelector(selector)?.getAttribute(name));
  const candidates = [
    ...dateNames.map((name) => metaContent(page, name)),
    structured,
    ...attribute('[itemprop="datePublished"]', 'datetime', 'content'),
    ...otherDateNames.map((name) => metaContent(page, name)),
    ...attribute('time[pubdate]', 'datetime'),
    ...attribute('article time[datetime], main time[datetime]', 'datetime'),
    onlyTime(page),
  ];
  return first(candidates.map((candidate) => (candidate ? (parseDate(candidate) ?? undefined) : undefined)));
}

/** Where several times stand outside of an article, they are those of other articles. */
function onlyTime(page: PageDocument): string | null {
  const [only, ...others] = page.querySelectorAll('time[datetime]');
  return only && others.length === 0 ? only.getAttribute('datetime') : null;
}

function bylineOf(page: PageDocument): string | undefined {
  const element = page.querySelector('[rel="author"], [itemprop="author"], .byline');
  return asName(clean(element?.textContent)?.replace(/^by\s+/i, ''));
}

function metaContent(page: PageDocument, name: string): string | undefined {
  for (const meta of page.querySelectorAll('meta[content]')) {
    const key = meta.getAttribute('property') ?? meta.getAttribute('name');
    const content = key?.toLowerCase() === name ? clean(meta.getAttribute('content')) : undefined;
    if (content !== undefined) return content;
  }
  return undefined;
}

function asName(value: string | undefined): string | undefined {
  return value !== undefined && value.length <= 200 && !/^https?:/i.test(value) ? value : undefined;
}

function asUrl(value: string | null | undefined): string | undefined {
  const url = value?.trim();
  return url && /^https?:\/\/\S+$/i.test(url) ? url : undefined;
}

function clean(value: string | null | undefined): string | undefined {
  return value?.replace(/\s+/g, ' ').trim() || undefined;
}

function first<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}
