import { z } from 'zod';
import type { PageDocument } from './page-nodes.ts';

const names = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const text = z.string().optional().catch(undefined);
const articleData = z.object({
  '@type': z.union([z.string(), z.array(z.string()).transform((types) => types.join(' '))]),
  headline: text,
  datePublished: text,
  url: text,
  publisher: names.optional().catch(undefined),
  author: z
    .union([names, z.array(names).transform((all) => all.join(', '))])
    .optional()
    .catch(undefined),
});

export interface StructuredData {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly byline?: string | undefined;
}

/** What the page's JSON-LD says of its article (schema.org Article and its kinds); blocks that are no JSON are passed over. */
export function findStructuredData(page: PageDocument): StructuredData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of items(parse(script.textContent ?? ''))) {
      const found = articleData.safeParse(item);
      if (!found.success || !/(?:Article|Posting|Report)\b/.test(found.data['@type'])) continue;
      const { headline, datePublished, author, publisher, url } = found.data;
      return { title: headline, published: datePublished, byline: author, publisher, url };
    }
  }
  return {};
}

function items(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(items);
  if (typeof value !== 'object' || value === null) return [];
  return '@graph' in value ? items(value['@graph']) : [value];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // pages hold broken blocks; the others may do
  }
}
