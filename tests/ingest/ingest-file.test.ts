import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../src/ingest/ingest-file.ts';

const prose =
  'The harbour was closed to all ships on Tuesday, and the ministry gave no reason for it. It will be opened when the talks are over, a spokesman said.';
const german =
  'Der Hafen wurde am Dienstag für alle Schiffe geschlossen, und das Ministerium nannte dafür keinen Grund. Er soll wieder geöffnet werden, sobald die Gespräche mit den Nachbarn beendet sind, sagte ein Sprecher der Regierung.';
const russian = 'Порт был закрыт для всех судов во вторник, и министерство не назвало причин этого решения.';
const spanish =
  'El puerto fue cerrado el martes a todos los barcos y el ministerio no dio ninguna razón para ello. Se abrirá de nuevo cuando terminen las conversaciones con los vecinos, dijo un portavoz del gobierno.';

const ingest = (path: string, content: string | Uint8Array) =>
  ingestFile({ path, bytes: Buffer.from(content as string) });

describe('plain text', () => {
  test.each([
    ['LF', `A harbour is closed\n\n${prose}\n`],
    ['CRLF', `A harbour is closed\r\n\r\n${prose}\r\n`],
    ['CR', `A harbour is closed\r\r${prose}`],
    ['blanks around', `\n\n  A harbour is closed  \n\n\t${prose}   \n`],
    ['a NUL', `A harbour is closed\n\n${prose}\0`],
  ])('stays as it is: %s', async (_name, text) => {
    const { articles } = await ingest('a.txt', text);
    expect(articles).toMatchObject([{ text, title: 'A harbour is closed', language: 'en', skip: [] }]);
  });

  test('offsets fit a text with CRLF and characters outside of the basic plane', async () => {
    const text = `😀 A harbour is closed\r\nBy Jane Doe\r\n\r\nOSLO (NTB) — ${prose}\r\n`;
    const [article] = (await ingest('a.txt', text)).articles;
    expect(article?.skip.map(({ start, end }) => text.slice(start, end))).toEqual(['By Jane Doe', 'OSLO (NTB) — ']);
    expect(article?.byline).toBe('Jane Doe');
  });

  test.each([
    ['an empty file', '', 'file-empty', 'warning', 0],
    ['blanks only', ' \r\n\t', 'file-empty', 'warning', 0],
    ['a binary file', Buffer.from([0, 1, 2, 3, 0, 0, 7]), 'file-binary', 'error', 0],
    ['broken UTF-8', Buffer.concat([Buffer.from(prose), Buffer.from([0xe9])]), 'bytes-undecodable', 'warning', 1],
    ['NUL', `${prose}\0`, 'nul-in-text', 'warning', 1],
    ['German', `${german} ${german}`, 'language-doubtful', 'warning', 1],
    ['Spanish', `${spanish} ${spanish}`, 'language-doubtful', 'warning', 1],
    ['Russian', russian, 'language-doubtful', 'warning', 1],
  ])('%s', async (_name, content, code, severity, count) => {
    const { articles, diagnostics } = await ingest('dir/a.txt', content);
    expect(diagnostics).toMatchObject([{ code, severity, stage: 'ingest', source: 'dir/a.txt' }]);
    expect(diagnostics[0]?.message).toContain('dir/a.txt');
    expect(articles).toHaveLength(count);
    expect(diagnostics[0]?.article).toBe(articles[0]?.id);
  });

  test.each([prose, 'Kim meets Moon', `${prose} »${german.slice(0, 60)}«, he added.`, '12 34 56 78'])(
    'no doubt of the language: %s',
    async (text) => {
      expect((await ingest('a.txt', text)).diagnostics).toEqual([]);
    },
  );

  test.each(['a.rst', 'README', 'a.txt.bak'])('%s is read as text, with a warning', async (path) => {
    const { articles, diagnostics } = await ingest(path, prose);
    expect(articles).toMatchObject([{ text: prose }]);
    expect(diagnostics).toMatchObject([{ code: 'extension-unknown', severity: 'warning' }]);
  });

  test('one line of 50 MB', async () => {
    const text = 'It is so. '.repeat(5_000_000);
    expect((await ingest('a.txt', text)).articles[0]?.text.length).toBe(text.length);
  }, 20_000);

  test('the id hangs on the text alone, not on the path', async () => {
    const [first] = (await ingest('a.txt', prose)).articles;
    const [second] = (await ingest('b.md', prose)).articles;
    expect(first?.id).toBe(second?.id);
  });
});

describe('Markdown', () => {
  const marked = async (text: string): Promise<string[]> => {
    const [article] = (await ingest('a.md', text)).articles;
    return (article?.skip ?? []).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
  };

  test.each([
    ['a heading', `# A harbour\n\n${prose}`, ['navigation: # ']],
    [
      'a link',
      `The [ministry](https://a.example/x_(y) "M") closed it.`,
      ['navigation: [', 'navigation: ](https://a.example/x_(y) "M")'],
    ],
    [
      'a link by label',
      'The [ministry][1] closed it.\n\n[1]: https://a.example',
      ['navigation: [', 'navigation: ][1]', 'navigation: [1]: https://a.example'],
    ],
    ['an image', `![A guard](a.jpg)\n\n${prose}`, ['navigation: ![A guard](a.jpg)']],
    ['an address', 'See <https://a.example/x>.', ['navigation: <https://a.example/x>']],
    ['a comment', `<!-- By\nme -->\n\n${prose}`, ['navigation: <!-- By\nme -->']],
    ['a tag', 'It is <b class="x">so</b>.', ['navigation: <b class="x">', 'navigation: </b>']],
    ['a rule', `${prose}\n\n---\n\n${prose}`, ['navigation: ---']],
    ['code', `${prose}\n\n\`\`\`js\nlet a = [1](2);\n\`\`\`\n\n${prose}`, ['navigation: ```js\nlet a = [1](2);\n```']],
    ['code without an end', `${prose}\n\n~~~\nlet a;`, ['navigation: ~~~\nlet a;']],
    ['brackets that are no link', 'He said [that] it (the port) was 3 < 4 and 5 > 2.', []],
    ['an inserted word', 'It "[will] (soon)" open.', []],
    ['a dateline', `# A harbour\n\nOSLO (NTB) — ${prose}`, ['navigation: # ', 'dateline: OSLO (NTB) — ']],
  ])('%s', async (_name, text, expected) => {
    expect(await marked(text)).toEqual(expected);
    expect((await ingest('a.md', text)).articles[0]?.text).toBe(text);
  });

  test('the title is the first heading, without its marks', async () => {
    const text = `\n# A **harbour** is [closed](https://a.example)\n\n${prose}`;
    expect((await ingest('a.md', text)).articles).toMatchObject([{ title: 'A harbour is closed', text }]);
  });

  test('the head between dashes', async () => {
    const head =
      '---\ntitle: "A harbour: closed"\ndate: 2019-03-03T10:00:00Z\nauthor: [Jane Doe, John Roe]\nurl: https://a.example/1\n---\n';
    const { articles, diagnostics } = await ingest('a.md', `${head}\n${prose}\n`);
    expect(articles).toMatchObject([
      { title: 'A harbour: closed', published: '2019-03-03', byline: 'Jane Doe, John Roe', url: 'https://a.example/1' },
    ]);
    expect(articles[0]?.skip).toEqual([{ start: 0, end: head.length, kind: 'navigation' }]);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['---\ntitle: [\n---\n', 'head-invalid'],
    ['---\njust words\n---\n', 'head-invalid'],
    ['---\na: &a [1]\nb: *a\n---\n', 'head-invalid'],
    ['---\ndate: 2019-02-30\n---\n', 'published-invalid'],
  ])('a head that is wrong: %j', async (head, code) => {
    const { articles, diagnostics } = await ingest('a.md', `${head}\n${prose}\n`);
    expect(articles).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code, severity: 'warning' }]);
  });
});
