import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * The version of the reader, and its code: what a cache keeps of a text is found again by the former. Data, the model and the tables of
 * lemmas, are in `readingDigest`.
 */
const known = {
  version: 3,
  code: '44042a6966b6e345d2ad7410f103badb143370c3061996938f32d0009f992cf6',
};

/** What runs of a source file: comments, types and formatting have no say. */
function runs(file: URL): string {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      removeComments: true,
    },
  });
  return outputText;
}

/** The code of a module and of all of ours that it imports, in the order of their addresses. */
function codeOf(entry: URL): string {
  const code = new Map<string, string>();
  const add = (file: URL): void => {
    if (code.has(file.href)) return;
    const text = runs(file);
    code.set(file.href, text);
    for (const [, path] of text.matchAll(/\b(?:from |import\()'(\.[^']+\.ts)'/g)) add(new URL(path as string, file)); // the pattern has the group
  };
  add(entry);
  return [...code]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text)
    .join('\n');
}

test('another code of the reader has another version', () => {
  const root = new URL('../../../', import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('seeds/model/reader.json', root), 'utf8'));
  const code = createHash('sha256')
    .update(codeOf(new URL('src/language/reader/reader.ts', root)))
    .digest('hex');
  expect(
    { version, code },
    'The reader’s code has changed. Where it may read a text otherwise, raise `version` in seeds/model/reader.json and VERSION in ' +
      'scripts/train/release.py, or caches give back what the old code read. Then write both down here.',
  ).toEqual(known);
});
