import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderTable } from '../../src/cli/render-table.ts';
import { bytes, runEntente } from './run-entente.ts';

const text =
  'Austria imposed sanctions on Belarus on Saturday. President Ana Mensah of Ghana met Peru on Friday. Peru threatened Austria.';
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-query-'));
  const stdin = bytes(JSON.stringify({ id: 'may', published: '2019-05-06', text }));
  await runEntente(['build', '-', '--out', folder, '--threads', '1'], { stdin });
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = async (...words: string[]) => {
  const [question = '', ...rest] = words;
  const ran = await runEntente(['query', question, folder, ...rest, '--json']);
  expect([ran.error, ran.code]).toEqual(['', 0]);
  return JSON.parse(ran.out);
};

describe('entente query', () => {
  it('finds by name', async () => {
    expect(await ask('find', 'austr')).toContainEqual(expect.objectContaining({ name: 'Austria', id: 'Q40' }));
  });

  it('tells ties with their words, by name as by id', async () => {
    const tie = {
      source: 'Belarus',
      type: 'sanctioned-by',
      target: 'Austria',
      start: '2019-05-04',
      quote: expect.any(String),
    };
    expect(await ask('neighbours', 'Austria', '--types', 'sanctioned-by')).toEqual([expect.objectContaining(tie)]);
    expect(await ask('ego', 'Q40', '--types', 'sanctioned-by')).toEqual([expect.objectContaining(tie)]);
    expect(await ask('strongest', '--from', '2019-05-04', '--to', '2019-05-04', '--dated')).toContainEqual(
      expect.objectContaining(tie),
    );
  });

  it('tells how two are connected, step by step', async () => {
    const steps = await ask('paths', 'Belarus', 'Peru', '--limit', '1');
    expect(steps.map(({ path, step, type }: Record<string, unknown>) => [path, step, type])).toEqual([
      [1, 1, 'sanctioned-by'],
      [1, 2, 'threatens'],
    ]);
  });

  it('tells who met whom', async () => {
    expect(await ask('met')).toEqual([
      expect.objectContaining({ times: 1, first: '2019-05-03', quote: expect.any(String) }),
    ]);
  });

  it.each(['central', 'communities', 'blocs'])('answers %s', async (question) => {
    expect((await ask(question)).length).toBeGreaterThan(0);
  });

  it('prints a table, and says whom else a name may mean', async () => {
    expect((await runEntente(['query', 'find', folder, 'austria'])).out).toMatch(/^name +kind +type/);
    expect((await runEntente(['query', 'find', folder, 'nobody'])).out).toBe('Nothing was found.\n');
    const lost = await runEntente(['query', 'neighbours', folder, 'austri']);
    expect([lost.code, lost.error]).toEqual([2, expect.stringMatching(/Did you mean Q40 \(Austria\)/)]);
  });
});

describe('renderTable', () => {
  it('cuts what is too long, and shows nothing that a terminal acts on', () => {
    const table = renderTable([{ name: `\u001b[31m${'x'.repeat(300)}`, n: 7, day: null }], 60);
    expect(table.split('\n').every((line) => line.length <= 60)).toBe(true);
    expect(table).toMatch(/^name +n +day\n\uFFFD\[31mx+… +7 +–\n$/);
  });
});
