import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runEntente, temporaryFolder } from './run-entente.ts';

const files = [
  'articles.jsonl',
  'claims.jsonl',
  'entities.jsonl',
  'judgements.jsonl',
  'graph.json',
  'graph.gexf',
  'diagnostics.jsonl',
];

describe('entente', () => {
  it.each([
    [['--help'], 0, /Examples:/],
    [['build', '--help'], 0, /--out <dir>/],
    [['annotate', '--help'], 0, /html/],
    [['--version'], 0, /^\d+\.\d+\.\d+/],
  ])('%j teaches', async (words, code, text) => {
    const result = await runEntente(words);
    expect(result.code).toBe(code);
    expect(result.out).toMatch(text);
  });

  it.each([
    [['bild'], /unknown command 'bild'/],
    [['build', 'x.txt'], /--out/],
    [['show', '/no/such/folder', 'Q1'], /no \w+\.jsonl here. Make one with: entente build/],
    [['export', '/no/such/folder', '--format', 'dot', '--to', 'x'], /Allowed: gexf/],
    [['check', '--schema', '/no/such/folder'], /no folder/],
    [['build', 'x', '--out', 'y', '--threads', 'many'], /whole number/],
    [['annotate', 'x', '--format', 'xml'], /jsonl, html/],
    [['annotate', 'x', '--format', 'html', '--jsonl'], /one format at a time/],
  ])('%j is a wrong call: exit code 2 and one line that says why', async (words, message) => {
    const result = await runEntente(words);
    expect(result.code).toBe(2);
    expect(result.error).toMatch(message);
  });

  it('builds, and builds the same bytes again', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const first = await runEntente(['build', 'seeds/articles', '--out', one]);
    expect(first.error).toBe('');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/Strongest edges/);
    await runEntente(['build', 'seeds/articles', '--out', other, '--json', '--threads', '1']);
    for (const file of files)
      expect(readFileSync(join(other, file), 'utf8')).toBe(readFileSync(join(one, file), 'utf8'));
  });

  it('shows a state with its claims, and says the id of a name', async () => {
    const out = temporaryFolder();
    await runEntente(['build', 'seeds/articles', '--out', out]);
    const shown = await runEntente(['show', out, 'Q423']);
    expect(shown.out).toMatch(/^North Korea {2}entity Q423/);
    expect(shown.out).toMatch(/trigger/);
    const id = /clm_\w+/.exec(shown.out)?.[0] ?? '';
    const claim = await runEntente(['show', out, id]);
    expect(claim.out).toMatch(/trigger {4}“.*” by rules@/);
    expect(claim.out).toMatch(/read {7}(agent|recipient|source) by \S+/);
    const lost = await runEntente(['show', out, 'Pyongyang']);
    expect(lost.code).toBe(2);
    expect(lost.error).toMatch(/Did you mean .*Q423/);
    expect((await runEntente(['check', out])).code).toBe(0);
  });
});
