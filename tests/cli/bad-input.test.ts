import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runEntente, temporaryFolder } from './run-entente.ts';

const good = 'Ghana and Togo held talks in Accra.';
const longLine = 50_000_000;

/** What each file holds, whether it is an error (exit code 1) or only a warning, what is said, and how many articles are read. */
const cases: readonly [string, string, string | Uint8Array, 0 | 1, RegExp | null, number][] = [
  ['broken UTF-8', 'bad.txt', Buffer.from('Ghana \xff met Togo.', 'latin1'), 0, /no UTF-8/, 1],
  ['a line of 50 MB', 'long.jsonl', JSON.stringify({ id: 'a', text: good, x: 'x'.repeat(longLine) }), 0, null, 1],
  ['a broken line of 50 MB', 'long.jsonl', `{"text": "${'x'.repeat(longLine)}`, 1, /long\.jsonl:1/, 0],
  [
    'lines that are no articles',
    'bad.jsonl',
    `{"text": 1}\nnot json\n{"text": "${good}"}\n`,
    1,
    /jsonl:1[\s\S]*jsonl:2/,
    1,
  ],
  ['a page without text', 'page.html', '<html><script>var text = "Ghana met Togo."</script></html>', 1, /no text/, 0],
  ['a file without text', 'empty.txt', '', 0, /no text/, 0],
  ['a wrong date', 'date.jsonl', JSON.stringify({ text: good, published: '2017-13-45' }), 0, /2017-13-45/, 1],
  ['bytes that are no text', 'image.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0xff]), 1, /image\.png/, 0],
];

describe('bad input', () => {
  it.each(cases)(
    '%s: the rest is read, and it is said once what was lost',
    async (_name, file, content, code, said, read) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, file), content);
      writeFileSync(join(folder, 'good.txt'), good.replace('Accra', 'Kumasi'));
      const inputs = [join(folder, file), join(folder, 'good.txt')];
      const result = await runEntente(['build', ...inputs, '--out', join(folder, 'out'), '--json', '--threads', '1']);
      expect(result.error).toMatch(said ?? /^$/);
      expect(result.error.split('\n').filter((line) => line.split(file).length > 2)).toEqual([]);
      expect(JSON.parse(result.out).counts.articles).toBe(read + 1);
      expect(result.code).toBe(code);
    },
  );

  it('a folder with a file that cannot be read, and an empty one', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'news'));
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'news', 'good.txt'), good);
    symlinkSync('loop.txt', join(folder, 'news', 'loop.txt')); // unreadable for root too
    const inputs = [join(folder, 'news'), join(folder, 'news', 'loop.txt'), join(folder, 'empty')];
    const result = await runEntente(['build', ...inputs, '--out', join(folder, 'out'), '--json', '--threads', '1']);
    expect(result.error).toMatch(/loop\.txt/);
    expect(result.error).toMatch(/empty: the folder holds no file/);
    expect(JSON.parse(result.out).counts.articles).toBe(1);
    expect(result.code).toBe(1);
  });

  it('annotate goes on too', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), good);
    const result = await runEntente(['annotate', join(folder, 'none.txt'), join(folder, 'a.txt')]);
    expect(result.error).toMatch(/^error: [^\n]*none\.txt[^\n]*\n$/);
    expect(JSON.parse(result.out).text).toBe(good);
    expect(result.code).toBe(1);
  });

  it('a folder that cannot be written is said before anything is lost', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), good);
    const result = await runEntente(['build', join(folder, 'a.txt'), '--out', join(folder, 'a.txt')]);
    expect(result.error).toMatch(/^entente: /);
    expect([2, 3]).toContain(result.code);
  });
});
