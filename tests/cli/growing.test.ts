import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytes, runEntente, temporaryFolder } from './run-entente.ts';

const article = (id: string, published: string, text: string) => JSON.stringify({ id, published, text });
const first = article(
  'one',
  '2019-05-06',
  'Austria imposed sanctions on Belarus on Saturday. Serbia condemned Austria.',
);
const second = article(
  'two',
  '2019-05-07',
  'Austrian envoy Marta Brandt met President Aleksandar Vucic in Vienna on Monday.',
);
const third = article(
  'three',
  '2019-05-08',
  'Marta Brandt visited Belarus on Tuesday. Austria threatened Serbia with sanctions.',
);

const build = async (folder: string, lines: readonly string[], ...words: string[]) => {
  const ran = await runEntente(['build', '-', '--out', folder, '--threads', '1', ...words], {
    stdin: bytes(lines.join('\n')),
  });
  return ran;
};
/** Every file but how many seconds the run took. */
const outputs = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8').replace(/"seconds": \{[^}]*\}/, '')]),
  );

describe('a folder that grows', () => {
  let whole: Record<string, string> = {};
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-growing-'));
    await build(folder, [first, second, third]);
    whole = outputs(folder);
    rmSync(folder, { recursive: true });
  });

  it('is, byte for byte, what reading everything at once gives, in whatever order it grew', async () => {
    const folder = temporaryFolder();
    await build(folder, [third]);
    await build(folder, [first, second]);
    expect(outputs(folder)).toEqual(whole);
    await build(folder, [second]);
    expect(outputs(folder)).toEqual(whole);
  });

  it('does not read again what this program has read', async () => {
    const folder = temporaryFolder();
    await build(folder, [first, second]);
    const claims = join(folder, 'claims.jsonl');
    writeFileSync(claims, readFileSync(claims, 'utf8').replaceAll('"confidence":0.', '"confidence":0.1'));
    const marked = readFileSync(claims, 'utf8');
    await build(folder, [first, third]);
    const grown = readFileSync(claims, 'utf8').split('\n');
    for (const line of marked.split('\n')) expect(grown).toContain(line);
  });

  it('reads again what another program has read, and forgets it all with --fresh', async () => {
    const folder = temporaryFolder();
    await build(folder, [first, second]);
    const manifest = join(folder, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"program": "\w+"/, '"program": "older"'));
    writeFileSync(join(folder, 'claims.jsonl'), '');
    await build(folder, [third]);
    expect(outputs(folder)).toEqual(whole);
    await build(folder, [third], '--fresh');
    expect(readFileSync(join(folder, 'articles.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('refuses another text under an id that it has', async () => {
    const folder = temporaryFolder();
    await build(folder, [first]);
    const ran = await build(folder, [article('one', '2019-05-06', 'Togo left.')]);
    expect([ran.code, ran.error]).toEqual([1, expect.stringMatching(/one: the folder has this id with another text/)]);
    expect(readFileSync(join(folder, 'articles.jsonl'), 'utf8')).not.toContain('Togo');
  });

  it('loses an article with exactly its claims', async () => {
    const [folder, without] = [temporaryFolder(), temporaryFolder()];
    await build(folder, [first, second, third]);
    await build(without, [first, third]);
    const ran = await runEntente(['remove', folder, 'two']);
    expect([ran.code, ran.out]).toEqual([0, expect.stringMatching(/^two removed; 2 articles/)]);
    expect(outputs(folder)).toEqual(outputs(without));
    const lost = await runEntente(['remove', folder, 'two']);
    expect([lost.code, lost.error]).toEqual([2, expect.stringMatching(/no article two here/)]);
  });

  it('goes on where a run died while it read', async () => {
    const [died, folder] = [temporaryFolder(), temporaryFolder()];
    await build(died, [first]);
    const journal = join(died, 'readings.partial.jsonl');
    const [claims, mentions] = ['claims', 'mentions'].map((name) => readFileSync(join(died, `${name}.jsonl`), 'utf8'));
    const { program } = JSON.parse(readFileSync(join(died, 'manifest.json'), 'utf8'));
    const reading = {
      article: JSON.parse(readFileSync(join(died, 'articles.jsonl'), 'utf8')),
      claims: lines(claims).map((claim) => ({ ...(claim as object), confidence: 0.123 })),
      mentions: lines(mentions),
      words: 10,
    };
    expect(existsSync(journal)).toBe(false);
    writeFileSync(
      join(folder, 'readings.partial.jsonl'),
      `${JSON.stringify({ program })}\n${JSON.stringify(reading)}\n`,
    );
    appendFileSync(join(folder, 'readings.partial.jsonl'), '{"article":{"id":"tw');
    const ran = await build(folder, [first, second]);
    expect(ran.error).toBe('');
    expect(readFileSync(join(folder, 'claims.jsonl'), 'utf8')).toContain('"confidence":0.123'); // not read again
    expect(readdirSync(folder)).not.toContain('readings.partial.jsonl');
  });

  it('is finished by the next who opens it, where a run died while it moved its files', async () => {
    const [before, after] = [temporaryFolder(), temporaryFolder()];
    await build(before, [first]);
    cpSync(before, after, { recursive: true });
    await build(after, [second, third]);
    const half = temporaryFolder();
    cpSync(before, half, { recursive: true });
    for (const file of readdirSync(after)) {
      cpSync(join(after, file), join(half, `${file}.partial`));
      if (file === 'articles.jsonl') renameSync(join(half, `${file}.partial`), join(half, file));
    }
    expect((await runEntente(['check', half])).code).toBe(0);
    expect(outputs(half)).toEqual(whole);
  });
});

function lines(text: string | undefined): unknown[] {
  return (text ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
