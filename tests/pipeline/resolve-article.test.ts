import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest/make-article.ts';
import { extractClaims } from '../../src/pipeline/extract-claims.ts';
import { createNewsPreset } from '../../src/pipeline/presets.ts';
import { resolveArticle } from '../../src/pipeline/resolve-article.ts';
import { resolveReadings } from '../../src/pipeline/resolve-readings.ts';
import { loadResources } from '../../src/pipeline/resources.ts';
import { recordMentions } from '../../src/resolve/mention-record.ts';

const resources = loadResources();
const preset = createNewsPreset(resources, { threads: 1 });
afterAll(() => preset.close());

test('resolves one article as a corpus of it is resolved', async () => {
  const text = readFileSync(new URL('../../seeds/articles/moscow-pyongyang-2017-09-29.txt', import.meta.url), 'utf8');
  const { article } = makeArticle(text, {});
  const [doc] = await preset.annotate([article]);
  if (!doc) throw new Error('one for one');
  const [read, mentions] = [await extractClaims(doc, preset), recordMentions(doc)];
  const { claims, entities } = resolveReadings({ articles: [article], claims: read, mentions }, resources);
  const resolved = resolveArticle({ article, mentions: () => mentions, claims: () => read }, resources);
  expect(resolved.claims).toEqual(claims);
  for (const entity of entities)
    for (const mention of entity.mentions) expect(resolved.entityOf(mention)).toBe(entity.id);
});
