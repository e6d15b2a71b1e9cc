import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readingDigest } from '../../src/pipeline/reading-digest.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-digest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const given = { model: 'weights', vocabulary: 'a b', labels: { upos: ['X'] }, tables: { was: 'be' } };

function digest({ model, tables, ...rest }: typeof given): string {
  const path = join(folder, 'reader.onnx');
  writeFileSync(path, model);
  return readingDigest({ ...rest, model: path }, tables);
}

test('is the same for the same', () => {
  expect(digest({ ...given })).toBe(digest(given));
});

test.each([
  ['weights', { model: 'others' }],
  ['vocabulary', { vocabulary: 'a c' }],
  ['labels', { labels: { upos: ['Y'] } }],
  ['lemmas', { tables: { was: 'wa' } }],
])('is another for other %s', (_what, other) => {
  expect(digest({ ...given, ...other })).not.toBe(digest(given));
});
