import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bytes, runEntente } from './run-entente.ts';

/** Every element that a page is made of. */
const ourTags = 'html head meta title style body ul li article h1 p span b details summary svg path text'.split(' ');

const line = (article: object) => `${JSON.stringify(article)}\n`;

describe('entente annotate', () => {
  it('reads standard input and prints one document a line', async () => {
    const stdin = bytes(
      line({ id: 'a', text: 'Mali expelled the French envoy.' }),
      line({ id: 'b', text: 'Peru met Chile.' }),
    );
    const { out, code } = await runEntente(['annotate', '-'], { stdin });
    const docs = out
      .trim()
      .split('\n')
      .map((json) => JSON.parse(json));
    expect(code).toBe(0);
    expect(docs.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(docs[0].tokens.map((token: { text: string }) => token.text)).toEqual([
      'Mali',
      'expelled',
      'the',
      'French',
      'envoy',
      '.',
    ]);
    expect(docs[0].mentions.length).toBeGreaterThan(0);
  });

  it.each([['--jsonl'], ['--format=jsonl']])('%s is what it prints when nothing is said', async (flag) => {
    const text = line({ id: 'a', text: 'Peru met Chile.' });
    const [plain, flagged] = await Promise.all([
      runEntente(['annotate', '-'], { stdin: bytes(text) }),
      runEntente(['annotate', '-', flag], { stdin: bytes(text) }),
    ]);
    expect(flagged.out).toBe(plain.out);
  });
});

describe('entente annotate --format html', () => {
  const page = async (...articles: object[]) =>
    (await runEntente(['annotate', '-', '--format', 'html'], { stdin: bytes(articles.map(line).join('')) })).out;

  it('is one page with text, mentions, claims and trees', async () => {
    const html = await page(
      { id: 'a', text: 'Ghana sanctioned Togo on Monday, "a first step", said Petrov.', published: '2019-03-15' },
      { id: 'b', text: 'Peru met Chile.' },
    );
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(html.match(/<article>/g)).toHaveLength(2);
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).toMatch(/<span class="mention type-\d+ under-0" title="state · name · \w+">Ghana<\/span>/);
    expect(html).toMatch(/<span class="trigger[^>]*>sanctioned<\/span>/);
    expect(html).toMatch(/<span class="participant[^>]*data-label="agent">Ghana<\/span>/);
    expect(html).toMatch(/<span class="time[^>]*>on Monday|<span class="time[^>]*>Monday<\/span>/);
  });

  it('lists claims in the order of their words', async () => {
    const text = 'Ghana sanctioned Togo, Peru attacked Chile, Kenya condemned Chad and Spain met France.';
    const html = await page({ id: 'a', text, published: '2019-03-15' });
    const triggers = [...html.matchAll(/<span class="trigger[^>]*>(\w+)/g)].map(([, word = '']) => word);
    expect(triggers.length).toBeGreaterThan(2);
    expect(triggers).toEqual([...triggers].sort((a, b) => text.indexOf(a) - text.indexOf(b)));
  });

  it('runs and loads nothing, whatever stands in an article', async () => {
    const hostile =
      '<script>alert(1)</script><img src=x onerror="alert(1)">\u2028\ud800 "quoted" \'so\' &amp; Ghana sanctioned Togo.';
    const html = await page({
      id: '"><script>id</script>',
      title: '</title><script>title</script>',
      publisher: '<style>*{display:none}</style>',
      url: 'javascript:alert(1)',
      text: hostile,
    });
    const elements = [...parseHTML(html).document.querySelectorAll('*')];
    const tags = new Set(elements.map(({ tagName }) => tagName.toLowerCase()));
    const names = new Set(elements.flatMap((element) => [...element.attributes].map(({ name }) => name)));
    expect([...tags].filter((tag) => !ourTags.includes(tag))).toEqual([]);
    expect([...names].filter((name) => /^on|src|href|style/.test(name))).toEqual([]);
    expect(html).toContain('&lt;script&gt;');
    expect(html.isWellFormed()).toBe(true);
  });

  it('has a policy that lets nothing in but its own style sheet', async () => {
    const html = await page({ id: 'a', text: 'So.' });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    const hash = Buffer.from(digest).toString('base64');
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });
});
