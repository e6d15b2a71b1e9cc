import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dossier, dossierSchema, mapSchema } from '../../src/explorer/contract.ts';
import { addedSchema, largestRequest, reviewedSchema, tokenHeader } from '../../src/explorer/requests.ts';
import { type Explorer, startExplorer } from '../../src/explorer/server/start-explorer.ts';
import { type Answer, ask } from './ask.ts';
import { readFolder } from './read-folder.ts';

const assets = { script: '', style: '' };
const patience = 120_000;

let folder: string;
let explorer: Explorer;
let own: Record<string, string>;
beforeAll(async () => {
  folder = await readFolder('ACCRA, May 4, 2019 (Post) - Ghana sanctioned Togo on Thursday.\n');
  explorer = await startExplorer(folder, { assets, analyst: 'Ama', now: () => new Date('2026-01-02T03:04:05Z') });
  const { body } = await ask(explorer.url, '/');
  const token = /name="entente-token" content="(\w+)"/.exec(body)?.[1] ?? '';
  own = { origin: explorer.url.slice(0, -1), 'content-type': 'application/json', [tokenHeader]: token };
}, patience);
afterAll(() => explorer?.close());

const post = (path: string, body: unknown, headers: Record<string, string> = own): Promise<Answer> =>
  ask(explorer.url, path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
const parsed = async (path: string): Promise<unknown> => JSON.parse((await ask(explorer.url, path)).body);
const map = async () => mapSchema.parse(await parsed('/api/map'));
const dossier = async (id: string): Promise<Dossier> =>
  dossierSchema.parse(await parsed(`/api/dossier?id=${encodeURIComponent(id)}`));
const files = () =>
  ['articles.jsonl', 'judgements.jsonl', 'claims.jsonl'].map((name) => readFileSync(join(folder, name), 'utf8'));

describe('what the page has written', () => {
  const without = (name: string) => Object.fromEntries(Object.entries(own).filter(([key]) => key !== name));
  it.each<[string, () => Record<string, string>]>([
    ['no origin', () => without('origin')],
    ['another origin', () => ({ ...own, origin: 'https://evil.example' })],
    ['another port', () => ({ ...own, origin: 'http://127.0.0.1:1' })],
    ['a foreign host', () => ({ ...own, host: 'evil.example', origin: 'http://evil.example' })],
    ['a request of another site', () => ({ ...own, 'sec-fetch-site': 'cross-site' })],
    ['no token', () => without(tokenHeader)],
    ['the token of another run', () => ({ ...own, [tokenHeader]: 'f'.repeat(48) })],
    ['a form', () => ({ ...own, 'content-type': 'text/plain' })],
  ])('is refused with %s', async (_name, headers) => {
    const before = files();
    const requests: [string, object][] = [
      ['/api/articles', { content: 'Benin attacked Togo.', kind: 'text' }],
      ['/api/reviews', { id: 'clm_x', verdict: 'rejected' }],
      ['/api/undo', { judgement: 'jdg_x' }],
    ];
    for (const [path, body] of requests) expect([403, 415]).toContain((await post(path, body, headers())).status);
    expect(files()).toEqual(before);
  });

  it.each<[string, unknown, number]>([
    ['/api/articles', 'not json', 400],
    ['/api/articles', { content: '  ', kind: 'text' }, 400],
    ['/api/articles', { content: 'x', kind: 'pdf' }, 400],
    ['/api/articles', { content: 'x', kind: 'text', url: 'javascript:alert(1)' }, 400],
    ['/api/articles', { content: 'x', kind: 'text', published: 'yesterday' }, 400],
    ['/api/articles', { content: 'x', kind: 'text', path: '../../etc/passwd' }, 400],
    ['/api/articles', { content: 'x'.repeat(largestRequest), kind: 'text' }, 413],
    ['/api/reviews', { id: 'clm_none', verdict: 'same' }, 400],
    ['/api/reviews', { id: 'clm_none', verdict: 'confirmed' }, 409],
    ['/api/undo', { judgement: 'jdg_none' }, 409],
  ])('%s takes no %j', async (path, body, status) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).message).toMatch(/\w/);
  });

  it(
    'is an article, read as by a build, once',
    async () => {
      const article = {
        content: 'Benin attacked Togo on 3 May 2019.',
        kind: 'text',
        title: 'An attack',
        publisher: 'Lomé Post',
      };
      const added = addedSchema.parse(JSON.parse((await post('/api/articles', article)).body));
      expect(added).toMatchObject({ claims: 1, problems: [] });
      expect(added.articles).toHaveLength(1);
      const { nodes, edges } = await map();
      expect(nodes.map(({ label }) => label)).toEqual(expect.arrayContaining(['Benin', 'An attack']));
      expect(edges.filter(({ type }) => type === 'attacks')).toHaveLength(1);
      const again = addedSchema.parse(JSON.parse((await post('/api/articles', article)).body));
      expect(again).toEqual({ articles: [], claims: 0, problems: [] });
    },
    patience,
  );

  it(
    'is a word on a claim, that is seen, outlasts the run, and is taken back',
    async () => {
      const before = files();
      const edge = (await map()).edges.find(({ type }) => type === 'sanctioned-by') ?? expect.fail('no edge');
      const [claim] = (await dossier(edge.id)).claims;
      const id = claim?.id ?? '';
      const rejected = reviewedSchema.parse(
        JSON.parse((await post('/api/reviews', { id, verdict: 'rejected', note: 'A mistake' })).body),
      );
      expect(rejected.review).toMatchObject({ by: 'Ama', at: '2026-01-02T03:04:05.000Z', note: 'A mistake' });
      expect((await map()).edges.some(({ type }) => type === 'sanctioned-by')).toBe(false);
      const told = (await dossier(edge.source)).claims.find((one) => one.id === id);
      expect(told?.reviews).toEqual([rejected.review]);
      expect((await post('/api/undo', { judgement: rejected.review.id })).status).toBe(200);
      expect(files()).toEqual(before);
      await post('/api/reviews', { id, verdict: 'confirmed' });
      expect((await dossier(edge.id)).claims[0]).toMatchObject({ confidence: 1, reviews: [{ verdict: 'confirmed' }] });
    },
    patience,
  );
});
