import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierSchema, mapSchema } from '../../src/explorer/contract.ts';
import { type Explorer, startExplorer } from '../../src/explorer/server/start-explorer.ts';
import { ask as askAt } from './ask.ts';
import { nodeId, writeFolder } from './corpus.ts';

const assets = { script: 'run()', style: 'body{}' };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer(writeFolder(), { assets });
});
afterAll(() => explorer.close());

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  askAt(explorer.url, path, { headers, method });

describe('the explorer’s server', () => {
  it('gives a map and dossiers that keep the contract', async () => {
    const map = mapSchema.parse(JSON.parse((await ask('/api/map')).body));
    expect(map.nodes.map(({ label }) => label)).toContain('Ghana');
    expect(new Set(map.edges.map(({ status }) => status))).toContain('planned');
    const path = `/api/dossier?id=${encodeURIComponent(nodeId('Togo'))}`;
    const dossier = dossierSchema.parse(JSON.parse((await ask(path)).body));
    expect(dossier).toMatchObject({ what: 'entity', title: 'Togo' });
    expect(dossier.claims).toHaveLength(4);
  });

  it('marks the words of a claim in its sentence, with the context', async () => {
    const map = mapSchema.parse(JSON.parse((await ask('/api/map')).body));
    const attack = map.edges.find(({ type }) => type === 'attacks');
    const dossier = dossierSchema.parse(
      JSON.parse((await ask(`/api/dossier?id=${encodeURIComponent(attack?.id ?? '')}`)).body),
    );
    const { passage, voices } = dossier.claims[0] ?? expect.fail('no claim');
    const marked = passage.marks.map(({ start, end, what }) => `${what}: ${passage.text.slice(start, end)}`);
    expect(marked.sort()).toEqual([
      'cue: said',
      'participant: Benin',
      'participant: Togo',
      'speaker: Ana Mensah',
      'trigger: attacked',
    ]);
    expect(voices).toMatchObject([{ name: 'Ana Mensah', quoted: false }]);
  });

  it('forbids its page to talk to others', async () => {
    const { headers, body } = await ask('/');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(body).not.toMatch(/https?:/);
  });

  it.each([
    [{ host: 'evil.example' }],
    [{ host: 'evil.example:80' }],
    [{ host: '127.0.0.1.evil.example' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('refuses %j', async (headers) => {
    for (const path of ['/', '/api/map', '/explorer.js']) expect((await ask(path, headers)).status).toBe(403);
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/articles.jsonl',
    '/api/map/../../x',
    '/\\..\\x',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toMatch(/root:|"name"|"text"/);
  });

  it('knows no other methods, and says plainly what is not there', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS']) expect((await ask('/api/map', {}, method)).status).toBe(405);
    const lost = await ask('/api/dossier?id=no-such');
    expect(lost.status).toBe(404);
    expect(JSON.parse(lost.body)).toEqual({ message: 'Nothing of that id is in this folder.' });
  });

  it('says when its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(startExplorer(writeFolder(), { assets, port })).rejects.toThrow(
      /is taken; choose another with --port/,
    );
    other.close();
  });
});
