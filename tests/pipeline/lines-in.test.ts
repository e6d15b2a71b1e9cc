import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesIn } from '../../src/pipeline/lines-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('linesIn', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['lines that end', 'one\ntwo\n'],
    ['a last line that does not', 'one\n\ntwo'],
    [
      'letters of several bytes across what is read at once',
      `${'é€😀'.repeat(250_000)}\n${'ř'.repeat(900_000)}\nend\n`,
    ],
    ['a line longer than what is read at once', `${'x'.repeat(3_000_000)}\ny`],
  ])('%s', (_case, text) => {
    const path = join(folder, 'lines');
    writeFileSync(path, text);
    expect([...linesIn(path)]).toEqual(text.split('\n'));
  });
});
