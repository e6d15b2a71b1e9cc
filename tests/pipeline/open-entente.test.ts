import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeJudgement } from '../../src/model/judgement.ts';
import { readResolvedCorpus, readUserJudgements } from '../../src/pipeline/folder.ts';
import { openEntente } from '../../src/pipeline/open-entente.ts';
import { addJudgement, loadResolveResources } from '../../src/pipeline/resolve-folder.ts';

it('writes over a folder and keeps what people judged there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const input = join(folder, 'input.jsonl');
  writeFileSync(input, JSON.stringify({ id: 'a', text: 'Anna Keller met Marta Brandt. Chile sanctioned Peru.' }));
  const out = join(folder, 'out');
  await using entente = await openEntente({ threads: 1 });
  const result = await entente.build([input]);
  await entente.write(result, out);

  const corpus = readResolvedCorpus(out);
  const idOf = (words: string) => corpus.mentions.find((mention) => mention.words === words)?.id as string;
  const [left, right] = [idOf('Anna Keller'), idOf('Marta Brandt')];
  const judged = makeJudgement({
    left,
    right,
    verdict: 'same',
    score: 1,
    reasons: [],
    by: 'user:ana',
    at: '2020-01-01T00:00:00Z',
  });
  await addJudgement(out, corpus, judged, loadResolveResources({}));

  await entente.write(result, out);
  expect(readUserJudgements(out).map(({ id }) => id)).toEqual([judged.id]);
  const names = readResolvedCorpus(out).entities.map(({ name, aliases }) => [name, ...aliases].sort());
  expect(names).toContainEqual(['Anna Keller', 'Marta Brandt']);
});

it('tells what was known of somebody apart from what the articles say', async () => {
  await using entente = await openEntente({ threads: 1 });
  const { view } = await entente.read('Chile sanctioned Peru.', { published: '2020-05-04' });
  const chile = view.entities.find(({ name }) => name === 'Chile');
  const known = entente.known(chile?.id ?? '');
  expect(known.map(({ edge }) => edge)).toContain('member-of');
  expect(known.every(({ source }) => source.length > 0)).toBe(true);
  expect(entente.describe(view, chile?.id ?? '')).toMatchObject({ title: 'Chile', known });
  expect(view.graph.mapEdges((_, { type }) => type)).not.toContain('member-of');
  expect(entente.known('nobody')).toEqual([]);
});
