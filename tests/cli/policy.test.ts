import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytes, runEntente } from './run-entente.ts';

const articles = [
  {
    id: 'may',
    published: '2019-05-06',
    text: 'Austria imposed sanctions on Belarus on Saturday. Serbia said that Austria threatened Togo. Ghana will meet Togo in June.',
  },
  {
    id: 'june',
    published: '2019-06-07',
    text: 'Austria imposed sanctions on Peru on Sunday. Defence Minister Ana Mensah of Ghana met Peru.',
  },
];
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-policy-'));
  const stdin = bytes(articles.map((article) => JSON.stringify(article)).join('\n'));
  await runEntente(['build', '-', '--out', folder, '--threads', '1'], { stdin });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Edges between two parties, as `source type target`. */
async function ties(...words: string[]): Promise<string[]> {
  const to = join(folder, 'out.json');
  const ran = await runEntente(['export', folder, '--format', 'json', '--to', to, ...words]);
  expect([ran.error, ran.code]).toEqual(['', 0]);
  const { nodes, edges } = JSON.parse(readFileSync(to, 'utf8'));
  const names = new Map(nodes.map(({ key, attributes }: Node) => [key, attributes.label]));
  const kinds = new Map(nodes.map(({ key, attributes }: Node) => [key, attributes.kind]));
  return edges
    .filter((edge: Edge) => [edge.source, edge.target].every((end) => kinds.get(end) === 'entity'))
    .map((edge: Edge) => `${names.get(edge.source)} ${edge.attributes.type} ${names.get(edge.target)}`)
    .sort();
}
interface Node {
  readonly key: string;
  readonly attributes: { readonly label: string; readonly kind: string };
}
interface Edge {
  readonly source: string;
  readonly target: string;
  readonly attributes: { readonly type: string };
}

describe('what is shown', () => {
  it('is what is asserted, and what else is asked for', async () => {
    const shown = await ties();
    expect(shown).toContain('Belarus sanctioned-by Austria');
    expect(shown).not.toContain('Ghana met-with Togo');
    expect(await ties('--include', 'planned')).toContain('Ghana met-with Togo');
  });

  it('is what held on a day, and what was known on one', async () => {
    const held = await ties('--as-of', '2019-05-04');
    expect(held).toContain('Belarus sanctioned-by Austria');
    expect(held).not.toContain('Peru sanctioned-by Austria');
    const known = await ties('--known-by', '2019-05-31');
    expect(known).toContain('Belarus sanctioned-by Austria');
    expect(known).not.toContain('Peru sanctioned-by Austria');
  });

  it('is what a voice says, by name or id, and what many sources say', async () => {
    expect(await ties('--speakers', 'Serbia')).toEqual(['Austria threatens Togo']);
    expect(await ties('--speakers', 'Q403')).toEqual(['Austria threatens Togo']);
    expect(await ties('--min-sources', '2')).toEqual([]);
    expect(await ties('--min-confidence', '1')).toEqual([]);
  });

  it('is officials as their states', async () => {
    expect(await ties('--roll-up')).toContain('Ghana met-with Peru');
  });

  it('is what the folder was built to show, until told otherwise', async () => {
    const other = mkdtempSync(join(tmpdir(), 'entente-policy-'));
    const stdin = bytes(JSON.stringify(articles[0]));
    await runEntente(['build', '-', '--out', other, '--include', 'planned', '--threads', '1'], { stdin });
    const ran = await runEntente(['export', other, '--format', 'csv', '--to', join(other, 'csv')]);
    expect(ran.code).toBe(0);
    expect(readFileSync(join(other, 'csv', 'edges.csv'), 'utf8')).toContain('planned');
    rmSync(other, { recursive: true });
  });

  it.each([
    [['--as-of', '2019-13-45'], /YYYY-MM-DD/],
    [['--min-confidence', '2'], /0 to 1/],
    [['--min-sources', '0'], /at least 1/],
    [['--include', 'rumoured'], /Allowed choices/],
    [['--speakers', 'Nobody'], /nobody here/],
  ])('%j is a wrong call', async (words, message) => {
    const ran = await runEntente(['export', folder, '--format', 'json', '--to', join(folder, 'x.json'), ...words]);
    expect([ran.code, ran.error]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('entente diff', () => {
  it('says what came from one day of a folder to the next, and why', async () => {
    const ran = await runEntente(['diff', `${folder}@2019-05-31`, folder]);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/edges: \d+ added, 0 removed/);
    expect(ran.out).toMatch(/\+ Peru sanctioned-by Austria · .*new: told by 1 new claim/);
    const json = await runEntente(['diff', `${folder}@2019-05-31`, folder, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ nodes: expect.anything(), events: expect.anything() });
  });

  it('finds nothing between a folder and itself', async () => {
    const ran = await runEntente(['diff', folder, folder]);
    expect(ran.out).toMatch(/^nodes: 0 added, 0 removed, 0 changed\nevents: 0 .*\nedges: 0 /);
  });
});
