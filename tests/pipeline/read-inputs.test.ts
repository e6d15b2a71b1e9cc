import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInputs } from '../../src/pipeline/read-inputs.ts';

let folder = '';
const at = (path: string): string => join(folder, path).replaceAll('\\', '/');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-inputs-'));
  const files: Record<string, string> = {
    'news/b.txt': 'The text of b is so.',
    'news/a.md': 'The text of a is so.',
    'news/A.TXT': 'The text of A is so.',
    'news/deep/er/c.html': '<p>The text of c is so.</p>',
    'news/d.jsonl': '{"id":"d1","text":"One."}\nno json\n{"id":"d2","text":"Two."}\n',
    'news/e.pdf': '%PDF-1.7',
    'none/e.csv': 'a,b',
    'again/d.jsonl': '{"id":"d1","text":"One."}\n{"id":"d2","text":"Another."}\n{"id":"d3","text":"One."}\n',
    'odd/[x].txt': 'The text of x is so.',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, 'empty'));
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function* pieces(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk as string);
}

/** Articles by text, diagnostics by code, in the order in which they come. */
async function read(inputs: readonly string[], stdin?: AsyncIterable<Uint8Array>): Promise<string[]> {
  const all: string[] = [];
  for await (const one of readInputs(inputs, stdin ? { stdin } : {})) {
    all.push('article' in one ? one.article.text : `${one.diagnostic.severity} ${one.diagnostic.code}`);
  }
  return all;
}

const text = (name: string): string => `The text of ${name} is so.`;
const wholeFolder = [text('A'), text('a'), text('b'), 'One.', 'error json-invalid', 'Two.', text('c')];

describe('readInputs', () => {
  test('a file', async () => {
    expect(await read([at('news/b.txt')])).toEqual([text('b')]);
  });

  test('a folder, with those below it, sorted', async () => {
    expect(await read([at('news')])).toEqual(wholeFolder);
    expect(await read([`${at('news')}/`])).toEqual(wholeFolder);
  });

  test('a pattern', async () => {
    expect(await read([at('news/*.{txt,md}')])).toEqual([text('A'), text('a'), text('b')]);
    expect(await read([at('**/c.*')])).toEqual([text('c')]);
  });

  test('inputs in their order, each file once', async () => {
    expect(await read([at('news/b.txt'), at('news/*.txt'), at('news/../news/b.txt')])).toEqual([text('b'), text('A')]);
  });

  test('a file whose name looks like a pattern', async () => {
    expect(await read([at('odd/[x].txt')])).toEqual([text('x')]);
  });

  test.each([
    ['a missing file', 'nowhere.txt', ['error input-missing']],
    ['a file below a file', 'news/b.txt/c.txt', ['error input-missing']],
    ['a file that cannot be read', 'loop.txt', ['error input-unreadable']],
    ['an empty folder', 'empty', ['error folder-without-articles']],
    ['a folder without articles', 'none', ['error folder-without-articles']],
    ['a pattern without files', 'news/*.doc', ['error pattern-without-files']],
    ['an extension that is unknown', 'none/e.csv', ['warning extension-unknown', 'a,b']],
    ['a PDF', 'news/e.pdf', ['error file-binary']],
  ])('%s, and the others go on', async (_name, input, expected) => {
    expect(await read([at(input), at('news/b.txt')])).toEqual([...expected, text('b')]);
  });

  test('a diagnostic names the input', async () => {
    for await (const one of readInputs([at('nowhere.txt')])) {
      expect(one).toMatchObject({ diagnostic: { source: at('nowhere.txt'), stage: 'ingest' } });
    }
  });

  test('one id with two texts is an error, two ids with one text are two articles, the same again is read once', async () => {
    expect(await read([at('news/d.jsonl'), at('again')])).toEqual([
      'One.',
      'error json-invalid',
      'Two.',
      'info article-repeated',
      'error id-with-two-texts',
      'One.',
    ]);
  });

  test('nothing', async () => {
    expect(await read([])).toEqual([]);
  });
});

describe('standard input', () => {
  test.each([
    ['JSONL', ['{"text":"One."}\n{"text":"Two."}'], ['One.', 'Two.']],
    ['JSONL after blanks and a mark, in pieces', ['\ufeff', '\n ', '\n{"te', 'xt":"One."}'], ['One.']],
    ['plain text', ['One is ', 'so.'], ['One is so.']],
    ['a web page', ['<!DOC', 'TYPE html><html><body><p>One is so.</p></body></html>'], ['One is so.']],
    ['text that begins with <', ['<3 is so.'], ['<3 is so.']],
    ['a short text that begins with <', ['<a'], ['<a']],
    ['UTF-16', [Buffer.from('\ufeff{"text":"One."}', 'utf16le')], ['One.']],
    ['nothing', [], ['warning file-empty']],
    ['blanks', [' \n'], ['warning file-empty']],
  ])('%s', async (_name, chunks, expected) => {
    expect(await read(['-'], pieces(...chunks))).toEqual(expected);
  });

  test('among other inputs, once', async () => {
    expect(await read([at('news/b.txt'), '-', '-'], pieces('One is so.'))).toEqual([text('b'), 'One is so.']);
  });

  test('none given', async () => {
    expect(await read(['-'])).toEqual(['error stdin-missing']);
  });

  test('a stream that breaks', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"One."}\n');
      throw new Error('gone');
    }
    expect(await read(['-'], broken())).toEqual(['One.', 'error input-unreadable']);
  });
});
