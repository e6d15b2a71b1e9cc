import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Runs a command line without a process; gives what it printed and its exit code. */
async function entente(words: readonly string[], stdin: AsyncIterable<Uint8Array> = nothing()) {
  const printed = { out: '', error: '' };
  const terminal: Terminal = {
    out: (text) => {
      printed.out += text;
    },
    error: (text) => {
      printed.error += text;
    },
    interactive: false,
    color: false,
    stdin,
    environment: {},
  };
  return { code: await run(words, terminal), ...printed };
}

const folder = () => mkdtempSync(join(tmpdir(), 'entente-cli-'));
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
    [['--version'], 0, /^\d+\.\d+\.\d+/],
  ])('%j teaches', async (words, code, text) => {
    const result = await entente(words);
    expect(result.code).toBe(code);
    expect(result.out).toMatch(text);
  });

  it.each([
    [['bild'], /unknown command 'bild'/],
    [['build', 'x.txt'], /--out/],
    [['show', '/no/such/folder', 'Q1'], /no \w+\.jsonl here. Make one with: entente build/],
    [['export', '/no/such/folder', '--format', 'dot', '--to', 'x'], /Allowed: gexf, json/],
    [['check', '--schema', '/no/such/folder'], /no folder/],
    [['build', 'x', '--out', 'y', '--threads', 'many'], /whole number/],
  ])('%j is a wrong call: exit code 2 and one line that says why', async (words, message) => {
    const result = await entente(words);
    expect(result.code).toBe(2);
    expect(result.error).toMatch(message);
  });

  it('builds, and builds the same bytes again', async () => {
    const [one, other] = [folder(), folder()];
    const first = await entente(['build', 'seeds/articles', '--out', one]);
    expect(first.error).toBe('');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/Strongest edges/);
    await entente(['build', 'seeds/articles', '--out', other, '--json']);
    for (const file of files)
      expect(readFileSync(join(other, file), 'utf8')).toBe(readFileSync(join(one, file), 'utf8'));
  });

  it('shows a state with its claims, and says the id of a name', async () => {
    const out = folder();
    await entente(['build', 'seeds/articles', '--out', out]);
    const shown = await entente(['show', out, 'Q423']);
    expect(shown.out).toMatch(/^North Korea {2}entity Q423/);
    expect(shown.out).toMatch(/trigger/);
    const lost = await entente(['show', out, 'Pyongyang']);
    expect(lost.code).toBe(2);
    expect(lost.error).toMatch(/Did you mean .*Q423/);
    expect((await entente(['check', out])).code).toBe(0);
  });

  it('goes on past bad input, says what was lost and exits with 1', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'good.txt'), 'Ghana and Togo held talks in Accra.');
    writeFileSync(join(dir, 'bad.jsonl'), '{"text": 1}\nnot json\n{"id": "ok", "text": "Peru met Chile."}\n');
    writeFileSync(join(dir, 'empty.html'), '<html><body></body></html>');
    const result = await entente(['build', dir, '--out', join(dir, 'out'), '--json']);
    expect(result.code).toBe(1);
    expect(result.error).toMatch(/bad\.jsonl:1/);
    expect(result.error).toMatch(/bad\.jsonl:2/);
    expect(JSON.parse(result.out).counts.articles).toBe(2);
  });

  it('reads standard input and prints one document a line', async () => {
    async function* lines() {
      yield new TextEncoder().encode('{"id": "a", "text": "Mali expelled the French envoy."}\n');
    }
    const result = await entente(['annotate', '-', '--jsonl'], lines());
    const doc = JSON.parse(result.out);
    expect(doc.id).toBe('a');
    expect(doc.tokens.map((token: { text: string }) => token.text)).toEqual([
      'Mali',
      'expelled',
      'the',
      'French',
      'envoy',
      '.',
    ]);
    expect(doc.mentions.length).toBeGreaterThan(0);
  });
});
