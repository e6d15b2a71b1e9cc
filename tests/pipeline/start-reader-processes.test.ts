import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest/make-article.ts';
import { createReader, type Reader } from '../../src/language/reader/reader.ts';
import { parseReaderLabels } from '../../src/language/reader/reader-labels.ts';
import { splitter } from '../../src/language/splitter.ts';
import { annotate } from '../../src/model/annotator.ts';
import type { Doc } from '../../src/model/doc.ts';
import { FormatError, ServiceError, UsageError } from '../../src/model/errors.ts';
import { startHelperProcess } from '../../src/pipeline/helper-process.ts';
import { loadResources } from '../../src/pipeline/resources.ts';
import { startReaderProcesses } from '../../src/pipeline/start-reader-processes.ts';

const { readerModel } = loadResources();
const labels = parseReaderLabels(readerModel.labels);
const article = readFileSync('seeds/articles/moscow-pyongyang-2017-09-29.txt', 'utf8');
/** More sentences than are laid out at once. */
const texts = Array.from({ length: 24 }, (_, index) => `${'Ghana met Togo. '.repeat(index)}\n\n${article}`);

/** A reader with so many processes, or none. */
const open = (count: number): Reader =>
  createReader({
    ...readerModel,
    ...(count > 0 && { startHelpers: (labels) => startReaderProcesses(count, { model: readerModel.model, labels }) }),
  });

const split = (articles: readonly string[]) =>
  annotate(
    articles.map((text): Doc => makeArticle(text, {})),
    splitter,
  );

const read = async (reader: Reader, ...articles: readonly string[]) => reader.annotate(await split(articles));

test('what is found does not depend on the number of processes, nor on what else they are asked', async () => {
  const alone = open(0);
  const expected = JSON.stringify(await read(alone, ...texts));
  await alone.close();
  const reader = open(3);
  const [all, last] = await Promise.all([read(reader, ...texts), read(reader, texts.at(-1) as string)]);
  await reader.close();
  expect(JSON.stringify(all) === expected).toBe(true); // told apart, not printed: it is long
  expect(last).toEqual([all.at(-1)]);
}, 60_000);

test('closing waits for what was asked before; then nothing more is read', async () => {
  const reader = open(2);
  const docs = await split(texts);
  const reading = reader.annotate(docs);
  await reader.close();
  expect((await reading).at(-1)?.tokens.length).toBeGreaterThan(100);
  await expect(read(reader, 'Ghana met Togo.')).rejects.toThrow(UsageError);
  await reader.close();
}, 60_000);

test('little is read without a process', async () => {
  const refuses = () => Promise.reject(new Error('no process was needed'));
  const reader = createReader({ ...readerModel, startHelpers: refuses });
  expect((await read(reader, 'Ghana met Togo.'))[0]?.tokens).toHaveLength(4);
  await reader.close();
});

describe('what goes wrong is told', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-model-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('a model that is none', async () => {
    const model = join(folder, 'reader.onnx');
    writeFileSync(model, 'no model');
    await expect(startReaderProcesses(2, { model, labels })).rejects.toThrow(FormatError);
  });

  test('a model that is not there', async () => {
    const model = join(folder, 'none.onnx');
    await expect(startReaderProcesses(2, { model, labels })).rejects.toThrow(FormatError);
  });

  test('a process that died, to all who wait and who come after', async () => {
    const helper = await startHelperProcess<object, object, object>('reader-process', {
      model: readerModel.model,
      labels,
    });
    const answers = [helper.ask({}), helper.ask({})];
    process.kill(helper.pid as number, 'SIGKILL');
    for (const answer of answers) await expect(answer).rejects.toThrow(ServiceError);
    await expect(helper.ask({})).rejects.toThrow(/SIGKILL/);
    await helper.close();
  });
});

describe('a program that does not close the reader', () => {
  const start = (...words: string[]) => {
    const script = fileURLToPath(new URL('./read-and-forget.ts', import.meta.url));
    return spawn(process.execPath, ['--import', 'tsx', script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  };
  const isThere = (id: number): boolean => {
    try {
      return process.kill(id, 0);
    } catch {
      return false;
    }
  };
  const printed = async (program: ReturnType<typeof start>): Promise<{ helpers: number[]; tokens: number }> => {
    for await (const line of program.stdout as AsyncIterable<Buffer>) return JSON.parse(line.toString());
    throw new Error('it printed nothing');
  };

  test('ends all the same, and ends well', async () => {
    const program = start();
    const ended = once(program, 'exit');
    const { tokens } = await printed(program);
    expect(tokens).toBe(6000);
    expect(await ended).toEqual([0, null]);
  }, 60_000);

  test('leaves no process behind when it is killed', async () => {
    const program = start('stay');
    const { helpers } = await printed(program);
    expect(helpers).toHaveLength(process.platform === 'linux' ? 2 : 0);
    program.kill('SIGKILL');
    await expect.poll(() => helpers.filter(isThere), { timeout: 10_000 }).toEqual([]);
  }, 60_000);
});
