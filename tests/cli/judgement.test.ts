import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { mentionId } from '../../src/resolve/mention-record.ts';
import { bytes, runEntente, temporaryFolder } from './run-entente.ts';

const articles = [
  {
    id: 'one',
    published: '2019-05-06',
    text: 'Foreign Minister Anna Keller of Austria met Serbian President Aleksandar Vucic in Vienna on Friday. Austria imposed sanctions on Belarus on Saturday.',
  },
  {
    id: 'two',
    published: '2019-05-07',
    text: 'Austrian envoy Marta Brandt visited Serbia on Sunday. Austria imposed sanctions on Belarus last Saturday. Serbia condemned Austria.',
  },
]
  .map((article) => JSON.stringify(article))
  .join('\n');

const outputs = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
const records = <T>(folder: string, file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const entityNamed = (folder: string, name: string) =>
  records<Entity>(folder, 'entities.jsonl').filter((entity) => entity.name === name);
const claimOfType = (folder: string, type: string, article: string) =>
  records<Claim>(folder, 'claims.jsonl').find(
    (claim) => claim.type === type && claim.evidence.article === article,
  ) as Claim;
const judge = async (...words: string[]) => {
  const ran = await runEntente([...words, '--by', 'ana', '--json']);
  expect(ran.error).toBe('');
  return JSON.parse(ran.out) as Judgement;
};

let built: Record<string, string> = {};
/** A folder as build wrote it. */
const folderBuilt = () => {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(built)) writeFileSync(join(folder, file), text);
  return folder;
};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-judgement-'));
  await runEntente(['build', '-', '--out', folder], { stdin: bytes(articles) });
  built = outputs(folder);
  rmSync(folder, { recursive: true });
});

describe('what an analyst says', () => {
  it('merges two people, and undo restores every output byte for byte', async () => {
    const out = folderBuilt();
    const [keller] = entityNamed(out, 'Anna Keller');
    const [brandt] = entityNamed(out, 'Marta Brandt');
    const merged = await judge('merge', out, keller?.id ?? '', brandt?.id ?? '', '--note', 'her married name');
    expect(merged).toMatchObject({
      verdict: 'same',
      by: 'user:ana',
      reasons: [{ name: 'note', value: 'her married name' }],
    });
    expect(merged.at).toMatch(/^\d{4}-\d\d-\d\dT/);
    const names = records<Entity>(out, 'entities.jsonl').flatMap(({ name, aliases }) => [[name, ...aliases].sort()]);
    expect(names).toContainEqual(['Anna Keller', 'Marta Brandt']);
    expect(readFileSync(join(out, 'graph.json'), 'utf8')).not.toBe(built['graph.json']);

    const again = await runEntente(['merge', out, merged.left, merged.right, '--by', 'ana']);
    expect([again.code, again.error]).toEqual([2, expect.stringContaining('one already')]);
    await runEntente(['undo', out, merged.id]);
    expect(outputs(out)).toEqual(built);
  });

  it('splits an event into its tellings, and says why before and after', async () => {
    const out = folderBuilt();
    const [one, two] = [claimOfType(out, 'sanction', 'one'), claimOfType(out, 'sanction', 'two')];
    expect(one.event).toBe(two.event);
    expect((await runEntente(['why', out, one.id, two.id])).out).toMatch(
      /are one\.\n {2}same .* by events@3[\s\S]*type: 0.3/,
    );
    const split = await judge('split', out, one.id, two.id);
    expect(claimOfType(out, 'sanction', 'one').event).not.toBe(claimOfType(out, 'sanction', 'two').event);
    expect((await runEntente(['why', out, one.id, two.id])).out).toMatch(
      /not one\.\n {2}different \(1.00\) by user:ana/,
    );
    await runEntente(['undo', out, split.id]);
    expect(outputs(out)).toEqual(built);
  });

  it('says what keeps two events apart on which no judgement was kept', async () => {
    const out = folderBuilt();
    const events = records<Claim>(out, 'claims.jsonl').filter(({ kind }) => kind === 'event');
    const one = claimOfType(out, 'sanction', 'one');
    const other = events.find(({ type }) => type !== 'sanction');
    expect((await runEntente(['why', out, one.event ?? '', other?.event ?? ''])).out).toMatch(
      /not one\.\n {2}no judgement was kept[\s\S]*different[\s\S]*types-differ: /,
    );
  });

  it.each([
    ['share no name', 'Anna Keller', 'Marta Brandt', /never-compared: looked for by person keller \/ person brandt/],
    ['are no one kind', 'Anna Keller', 'Serbia', /kinds-differ: official \/ state/],
  ])('says why two that %s were never looked at together', async (_why, a, b, expected) => {
    const out = folderBuilt();
    const [one, other] = [entityNamed(out, a)[0], entityNamed(out, b)[0]];
    const { out: said } = await runEntente(['why', out, one?.id ?? '', other?.id ?? '']);
    expect(said).toMatch(/not one\.\n {2}no judgement was kept/);
    expect(said).toMatch(expected);
  });

  it('is named by the diff of what was before and after', async () => {
    const [before, after] = [folderBuilt(), folderBuilt()];
    const [keller, brandt] = [entityNamed(before, 'Anna Keller')[0], entityNamed(before, 'Marta Brandt')[0]];
    const { id } = await judge('merge', after, keller?.id ?? '', brandt?.id ?? '');
    const merged = await runEntente(['diff', before, after]);
    expect(merged.out).toMatch(
      new RegExp(`− .* merged-into: merged into .*, judged same \\(1.00\\) by user:ana ${id}`),
    );
    const undone = await runEntente(['diff', after, before]);
    expect(undone.out).toMatch(new RegExp(`\\+ .* split-from: split from .*, no longer judged same .* ${id}`));
  });

  it('parts a mention from its entity', async () => {
    const out = folderBuilt();
    const [serbia] = entityNamed(out, 'Serbia');
    const mention = serbia?.mentions.find(({ article }) => article === 'two');
    const id = mentionId('two' as never, mention as never);
    await judge('split', out, serbia?.id ?? '', `two:${mention?.start}-${mention?.end}`);
    const owners = records<Entity>(out, 'entities.jsonl').filter(({ mentions }) =>
      mentions.some((one) => one.article === 'two' && one.start === mention?.start && one.end === mention?.end),
    );
    expect(owners.map((owner) => owner.id)).not.toContain(serbia?.id);
    expect((await runEntente(['why', out, serbia?.id ?? '', id])).out).toMatch(/not one/);
  });

  it('rejects a claim: it stays in the log and makes no edge; confirming makes it sure', async () => {
    const out = folderBuilt();
    const { id } = claimOfType(out, 'condemnation', 'two');
    expect(built['graph.json']).toContain(id);
    const rejected = await judge('reject', out, id);
    expect(readFileSync(join(out, 'graph.json'), 'utf8')).not.toContain(id);
    expect(readFileSync(join(out, 'claims.jsonl'), 'utf8')).toBe(built['claims.jsonl']);
    expect((await runEntente(['show', out, id])).out).toMatch(/judged: rejected by ana at/);
    await runEntente(['undo', out, rejected.id]);
    expect(outputs(out)).toEqual(built);
    await judge('confirm', out, id);
    const edge = JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8')).edges.find(
      ({ attributes }: { attributes: { type: string; claims: string[] } }) =>
        attributes.type === 'agent' && attributes.claims.includes(id),
    );
    expect(edge.attributes.confidence).toBeGreaterThan(0.98); // an edge is never quite sure
  });

  it('keeps a note, and a new build over the folder keeps what people said', async () => {
    const out = folderBuilt();
    const [keller] = entityNamed(out, 'Anna Keller');
    const note = await judge('note', out, keller?.id ?? '', 'check the spelling');
    await runEntente(['build', '-', '--out', out], { stdin: bytes(articles) });
    expect(records<Judgement>(out, 'judgements.jsonl')).toContainEqual(note);
    expect((await runEntente(['show', out, keller?.id ?? ''])).out).toContain('check the spelling');
  });

  it.each([
    [['merge', 'Q1', 'Q2', '--by', 'ana'], /no entity, mention, event or claim “Q1”/],
    [['merge', 'Q40', 'SANCTION', '--by', 'ana'], /never one/],
    [['merge', 'Q40', 'Q40', '--by', 'ana'], /named twice|one already/],
    [['merge', 'Q40', 'Q403'], /--by NAME/],
    [['reject', 'clm_none', '--by', 'ana'], /no claim/],
    [['undo', 'jdg_none'], /not in judgements.jsonl/],
  ])('%j is a wrong call', async ([command = '', ...words], message) => {
    const out = folderBuilt();
    const event = claimOfType(out, 'sanction', 'one').event as string;
    const ran = await runEntente([command, out, ...words.map((word) => (word === 'SANCTION' ? event : word))]);
    expect([ran.code, ran.error]).toEqual([2, expect.stringMatching(message)]);
    expect(outputs(out)).toEqual(built);
  });
});
