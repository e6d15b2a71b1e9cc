import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../src/ingest/ingest-file.ts';

const first =
  'The harbour was closed to all ships on Tuesday, and the ministry gave no reason for it, although the owners of the ships had asked for one.';
const second =
  'It will be opened when the talks with the neighbours are over, a spokesman for the ministry said after the first round of the talks, which took three hours.';
const third =
  'The owners of the ships, who lose a large sum on each day, have asked a court to decide on the order, and a first hearing is to be held next week.';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A harbour is closed | The Gazette</title>${head}</head><body>${body}</body></html>`;
const story = `<article><h1>A harbour is closed</h1><p>${first}</p><p>${second}</p><p>${third}</p></article>`;

const ingest = (html: string | Uint8Array) => ingestFile({ path: 'a.html', bytes: Buffer.from(html as string) });
const ingestOne = async (html: string) => (await ingest(html)).articles[0];

describe('the text of a page', () => {
  test('is the article alone, its paragraphs apart', async () => {
    const html = page(
      '<style>p { color: red }</style>',
      `<nav><a href="/">Home</a> <a href="/world">World</a></nav><script>track("it")</script>${story}<footer>All rights reserved.</footer>`,
    );
    expect((await ingestOne(html))?.text).toBe([first, second, third].join('\n\n'));
  });

  test('folds blanks, decodes characters, keeps line breaks and lists', async () => {
    const html = page(
      '',
      `<article><p>${first}\n  It&rsquo;s&nbsp;<b>so</b>,\tAT&amp;T said.<br>Yes.</p><ul><li>${second}</li><li>${third}</li></ul></article>`,
    );
    expect((await ingestOne(html))?.text).toBe(`${first} It’s so, AT&T said.\nYes.\n\n${second}\n\n${third}`);
  });

  test('marks captions and does not cut them', async () => {
    const html = page(
      '',
      `<article><p>${first}</p><figure><img src="a.jpg" alt=""><figcaption>A guard at the gate.</figcaption></figure><p>${second}</p><p>${third}</p></article>`,
    );
    const article = await ingestOne(html);
    const marked = article?.skip.map(({ start, end, kind }) => [kind, article.text.slice(start, end)]);
    expect(marked).toEqual([['caption', 'A guard at the gate.']]);
  });

  test('marks datelines and lines that tell of publication', async () => {
    const html = page(
      '',
      `<article><p>Published on 3 March 2019</p><p>OSLO (NTB) — ${first}</p><p>${second}</p><p>${third}</p></article>`,
    );
    const article = await ingestOne(html);
    expect(article?.published).toBe('2019-03-03');
    expect(article?.skip.map(({ kind }) => kind)).toContain('dateline');
  });

  test('a short page and a fragment', async () => {
    expect((await ingestOne(page('', '<p>The harbour was closed to all ships.</p>')))?.text).toBe(
      'The harbour was closed to all ships.',
    );
    expect((await ingestOne('<p>The harbour was closed.</p><p>It is open.</p>'))?.text).toBe(
      'The harbour was closed.\n\nIt is open.',
    );
  });
});

describe('what the head of a page tells', () => {
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  test.each([
    ['OpenGraph', '<meta property="og:title" content="Closed!">', { title: 'Closed!' }],
    ['the heading', '', { title: 'A harbour is closed' }],
    ['the site', '<meta property="og:site_name" content="The Gazette">', { publisher: 'The Gazette' }],
    [
      'published',
      '<meta property="article:published_time" content="2019-03-03T23:10:00-05:00">',
      { published: '2019-03-03' },
    ],
    ['a date in words', '<meta name="date" content="March 3, 2019">', { published: '2019-03-03' }],
    ['author', '<meta name="author" content="Jane Doe">', { byline: 'Jane Doe' }],
    ['canonical', '<link rel="canonical" href="https://a.example/1">', { url: 'https://a.example/1' }],
    ['og:url', '<meta property="og:url" content="https://a.example/2">', { url: 'https://a.example/2' }],
    [
      'JSON-LD',
      jsonLd({
        '@type': 'NewsArticle',
        headline: 'Closed',
        datePublished: '2019-03-03T10:00:00Z',
        author: [{ '@type': 'Person', name: 'Jane Doe' }, { name: 'John Roe' }],
        publisher: { '@type': 'Organization', name: 'The Gazette' },
      }),
      { title: 'Closed', published: '2019-03-03', byline: 'Jane Doe, John Roe', publisher: 'The Gazette' },
    ],
    [
      'JSON-LD in a graph',
      jsonLd({
        '@graph': [
          { '@type': 'WebSite', name: 'x' },
          { '@type': ['Article', 'x'], datePublished: '2019-03-03' },
        ],
      }),
      { published: '2019-03-03' },
    ],
    [
      'JSON-LD that is broken',
      `<script type="application/ld+json">{"a": </script>${jsonLd({ '@type': 'Report', headline: 'Closed' })}`,
      { title: 'Closed' },
    ],
  ])('%s', async (_name, head, expected) => {
    expect(await ingestOne(page(head, story))).toMatchObject(expected);
  });

  test.each([
    ['a relative address', '<link rel="canonical" href="/1">', 'url'],
    ['an address that is none', '<link rel="canonical" href="javascript:alert(1)">', 'url'],
    ['an author that is an address', '<meta property="article:author" content="https://a.example/jane">', 'byline'],
    ['a day that does not exist', '<meta property="article:published_time" content="2019-02-30">', 'published'],
  ])('%s is passed over', async (_name, head, key) => {
    expect(await ingestOne(page(head, story))).not.toHaveProperty(key);
  });

  test('a time in the article, but not one of several elsewhere', async () => {
    const time = '<time datetime="2019-03-03T10:00">3 March</time>';
    expect(await ingestOne(page('', story.replace('<p>', `${time}<p>`)))).toMatchObject({ published: '2019-03-03' });
    expect(await ingestOne(page('', `<div>${time}${time}</div>${story}`))).not.toHaveProperty('published');
  });
});

describe('pages that are wrong', () => {
  test.each([
    [
      'no text',
      page('', '<div id="app"></div><script>render()</script><noscript>Enable JavaScript.</noscript>'),
      'html-without-text',
      'error',
    ],
    ['navigation only', page('', '<nav>Home World</nav>'), 'html-without-text', 'error'],
    ['empty', '', 'file-empty', 'warning'],
    ['binary', Buffer.from([0, 1, 2, 3, 4]), 'file-binary', 'error'],
  ])('%s', async (_name, html, code, severity) => {
    const { articles, diagnostics } = await ingest(html);
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, severity, source: 'a.html' }]);
  });

  test('nested too deep, and nested deep', async () => {
    const { articles, diagnostics } = await ingest(`${'<div>'.repeat(100_000)}${first}`);
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'html-unreadable', severity: 'error' }]);
    expect((await ingestOne(`${'<div>'.repeat(300)}${first}`))?.text).toBe(first);
  });

  test('paragraphs without an end do not nest', async () => {
    expect((await ingest(`<p>${first}`.repeat(2000))).articles).toHaveLength(1);
  }, 20_000);

  test('an encoding that the page declares', async () => {
    const html = `<html><head><meta charset="windows-1252"></head><body><p>The café was closed for ${first}</p></body></html>`;
    const { articles, diagnostics } = await ingest(Buffer.from(html, 'latin1'));
    expect(articles[0]?.text).toContain('café');
    expect(diagnostics).toEqual([]);
  });

  test('markup that is not closed', async () => {
    expect((await ingestOne(`<html><body><p>${first}<p>${second}<div><b>${third}`))?.text).toBe(
      [first, second, third].join('\n\n'),
    );
  });
});
