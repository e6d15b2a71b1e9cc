import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

export interface RunOptions {
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly environment?: Terminal['environment'];
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command line without a process; gives what it printed and its exit code. */
export async function runEntente(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
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
    stdin: options.stdin ?? bytes(),
    environment: options.environment ?? {},
  };
  return { code: await run(words, terminal), ...printed };
}

/** A stream of texts, as of standard input. */
export async function* bytes(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
