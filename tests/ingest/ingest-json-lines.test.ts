import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../src/ingest/ingest-file.ts';
import { ingestJsonLines } from '../../src/ingest/ingest-json-lines.ts';
import type { Ingested } from '../../src/ingest/ingested.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(content: string | Uint8Array, size = 65_536): Promise<Ingested[]> {
  const all: Ingested[] = [];
  for await (const one of ingestJsonLines(inPieces(Buffer.from(content as string), size), 'a.jsonl')) all.push(one);
  return all;
}

const articles = (all: readonly Ingested[]) => all.flatMap((one) => ('article' in one ? [one.article] : []));
const diagnostics = (all: readonly Ingested[]) => all.flatMap((one) => ('diagnostic' in one ? [one.diagnostic] : []));

describe('ingestJsonLines', () => {
  test('texts come back code unit for code unit', async () => {
    // JSON.stringify writes lone surrogates as \u escapes, which is how they come in JSONL.
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), async (texts, size) => {
        const lines = texts.map((one, index) => JSON.stringify({ id: `a${index}`, text: one }));
        expect(articles(await read(lines.join('\n'), size)).map((article) => article.text)).toEqual(texts);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('stretches to skip lie in the text, in order and apart', async () => {
    const line = fc.constantFrom(
      'By Jane Doe',
      'Posted: 3 May 2019',
      'OSLO (NTB) — The port closed.',
      '',
      '\r',
      'It is so.',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const [article] = articles(await read(JSON.stringify({ text: lines.join('\n') })));
        let end = 0;
        for (const span of article?.skip ?? []) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(article?.text.length ?? 0);
      }),
      { seed: 1 },
    );
  });

  test('fields are kept, unknown ones let through', async () => {
    const given = {
      id: 7,
      text: 'It is so.',
      title: 'So',
      url: 'https://a.example/1',
      publisher: 'A',
      byline: 'B',
      extra: 1,
    };
    const [article] = articles(await read(JSON.stringify({ ...given, published: '2017-09-29T08:00:00Z' })));
    expect(article).toEqual({
      id: '7',
      text: 'It is so.',
      title: 'So',
      url: 'https://a.example/1',
      publisher: 'A',
      byline: 'B',
      published: '2017-09-29',
      language: 'en',
      skip: [],
    });
  });

  test('an id made of the text and the address is the same everywhere', async () => {
    const [first, second, third] = articles(
      await read(
        '{"text":"So."}\n{"text":"So.","id":null}\n{"text":"So.","url":"https://a.example"}'.replace(',"id":null', ''),
      ),
    );
    expect(first?.id).toMatch(/^art_[0-9a-f]{20}$/);
    expect(second?.id).toBe(first?.id);
    expect(third?.id).not.toBe(first?.id);
  });

  test('two ids with one text are two articles', async () => {
    const all = articles(await read('{"id":"a","text":"So."}\n{"id":"b","text":"So."}'));
    expect(all.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a given date goes before one in the text, which is marked all the same', async () => {
    const text = 'Published on 3 March 2019\n\nIt is so.';
    const [dated, undated] = articles(
      await read(`${JSON.stringify({ text, published: '2019-03-05' })}\n${JSON.stringify({ text })}`),
    );
    expect(dated).toMatchObject({ published: '2019-03-05', skip: [{ start: 0, end: 25, kind: 'posted' }] });
    expect(undated).toMatchObject({ published: '2019-03-03' });
  });

  test.each([
    ['no JSON', '{"text": ', 'json-invalid'],
    ['no object', '["text"]', 'article-invalid'],
    ['null', 'null', 'article-invalid'],
    ['no text', '{"id": "a"}', 'article-invalid'],
    ['a text that is no string', '{"text": 5}', 'article-invalid'],
    ['a title that is no string', '{"text": "So.", "title": ["So"]}', 'article-invalid'],
    ['an empty id', '{"text": "So.", "id": ""}', 'article-invalid'],
  ])('%s: a diagnostic with its line, and the others go on', async (_name, line, code) => {
    const all = await read(`{"id":"a","text":"So."}\n\n${line}\r\n{"id":"b","text":"So."}\n`);
    expect(articles(all).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(diagnostics(all)).toMatchObject([{ code, severity: 'error', stage: 'ingest', source: 'a.jsonl:3' }]);
  });

  test.each(['2017-02-30', 'yesterday', '03/04/2019', '2017'])(
    'published %s: a warning and no date',
    async (published) => {
      const all = await read(JSON.stringify({ id: 'a', text: 'So.', published }));
      expect(articles(all)[0]).not.toHaveProperty('published');
      expect(diagnostics(all)).toMatchObject([
        { code: 'published-invalid', severity: 'warning', source: 'a.jsonl:1', article: 'a' },
      ]);
    },
  );

  test.each([
    ['nothing', '', 'file-empty'],
    ['blank lines', '\n \r\n\n', 'file-empty'],
    ['a gzip archive', Buffer.from([0x1f, 0x8b, 8, 0, 10, 1]), 'file-binary'],
  ])('%s: one diagnostic', async (_name, content, code) => {
    expect(diagnostics(await read(content)).map((one) => one.code)).toEqual([code]);
  });

  test('an empty text is kept, with a warning', async () => {
    const all = await read('{"id":"a","text":""}');
    expect(articles(all)).toMatchObject([{ id: 'a', text: '' }]);
    expect(diagnostics(all).map((one) => one.code)).toEqual(['article-empty']);
  });

  test('broken UTF-8 is counted where it stands', async () => {
    const all = await read(
      Buffer.concat([Buffer.from('{"text":"a"}\n{"text":"b'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
    );
    expect(articles(all).map(({ text }) => text)).toEqual(['a', 'b\ufffd\ufffd']);
    expect(diagnostics(all)).toMatchObject([{ code: 'bytes-undecodable', count: 2, source: 'a.jsonl:2' }]);
  });

  test.each([
    ['a byte order mark', Buffer.from('\ufeff{"text":"Zürich"}')],
    ['UTF-16', Buffer.from('\ufeff{"text":"Zürich"}', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff{"text":"Zürich"}', 'utf16le').swap16()],
  ])('%s', async (_name, bytes) => {
    expect(articles(await read(bytes, 7)).map(({ text }) => text)).toEqual(['Zürich']);
  });

  test('memory stays flat over 100 MB of articles', async () => {
    const line = Buffer.from(`{"id":"a","text":"${'It is so. '.repeat(10_000)}"}\n`);
    async function* many(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 1000; count += 1) yield line;
    }
    let count = 0;
    let most = 0;
    const before = process.memoryUsage().heapUsed;
    for await (const one of ingestJsonLines(many(), 'a.jsonl')) {
      count += 'article' in one ? 1 : 0;
      if (count % 100 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(count).toBe(1000);
    expect(most).toBeLessThan(80 * 1024 * 1024);
  }, 30_000);

  test('one line of 50 MB', async () => {
    const text = 'It is so. '.repeat(5_000_000);
    const [article] = articles(await read(JSON.stringify({ text })));
    expect(article?.text.length).toBe(text.length);
  }, 30_000);

  test('ingestFile gives the same', async () => {
    const bytes = Buffer.from('{"id":"a","text":"So."}\nno\n');
    const { articles: found, diagnostics: problems } = await ingestFile({ path: 'x/a.JSONL', bytes });
    expect(found.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toMatchObject([{ code: 'json-invalid', source: 'x/a.JSONL:2' }]);
  });
});
