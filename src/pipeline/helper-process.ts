import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FormatError, ServiceError } from '../model/errors.ts';

/** What a helper is told: once what it works with, then questions. */
export type ToHelper<Setup, Question> = { readonly id: number } & (
  | { readonly setup: Setup }
  | { readonly question: Question }
);

/** What it says of the one with the same number: its answer (none to a setup), or what went wrong. */
export type FromHelper<Answer> = { readonly id: number } & (
  | { readonly answer: Answer | undefined }
  | { readonly failed: HelperFailure }
);

/** An error, as far as it can be sent. */
export type HelperFailure = Readonly<Pick<Error, 'name' | 'message'> & { code?: string }>;

/** A process of our own that answers questions, one after another. */
export interface HelperProcess<Question, Answer> {
  readonly pid: number | undefined;
  /** How much it has been asked and has not answered. */
  readonly unanswered: number;
  /** @throws FormatError where the helper did, ServiceError if anything else failed or it has ended */
  ask(question: Question): Promise<Answer>;
  /** Ends it, once all that was asked is answered. */
  close(): Promise<void>;
}

/**
 * Starts a process that runs a module beside this one, which calls `answerParent`. It keeps this process alive only while an
 * answer is awaited, and ends when this process does, however that comes.
 * @throws FormatError where its preparation did, ServiceError if it cannot be started
 */
export async function startHelperProcess<Setup, Question, Answer>(
  module: string,
  setup: Setup,
): Promise<HelperProcess<Question, Answer>> {
  const child = fork(...programOf(module));
  const hasEnded = once(child, 'exit').catch(() => {}); // what is wrong is told to those who wait
  const waiting = new Map<number, { resolve(answer: Answer | undefined): void; reject(cause: unknown): void }>();
  let asked = 0;
  let failure: ServiceError | undefined;
  const fail = (what: string, cause?: unknown): void => {
    failure ??= new ServiceError('process.ended', `${module}: the helper process ${what}`, { cause });
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const hold = (isAwaited: boolean): void => {
    child[isAwaited ? 'ref' : 'unref']();
    child.channel?.[isAwaited ? 'ref' : 'unref']();
  };
  child.on('error', (cause) => fail(`could not be started or told: ${cause.message}`, cause));
  child.on('exit', (code, signal) => fail(`ended ${signal ? `by ${signal}` : `with code ${code}`}`));
  child.on('message', (said) => {
    const { id, ...rest } = said as FromHelper<Answer>; // sent by answer-parent.ts alone
    const asker = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) hold(false);
    if ('failed' in rest) asker?.reject(errorOf(module, rest.failed));
    else asker?.resolve(rest.answer);
  });

  function tell(what: { setup: Setup } | { question: Question }): Promise<Answer | undefined> {
    return new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      asked += 1;
      waiting.set(asked, { resolve, reject });
      hold(true);
      child.send({ id: asked, ...what } satisfies ToHelper<Setup, Question>);
    });
  }

  async function close(): Promise<void> {
    while (waiting.size > 0) await Promise.race([once(child, 'message'), hasEnded]);
    if (failure) return;
    hold(true); // or this process could end before whoever closes goes on
    child.disconnect();
    await hasEnded;
  }

  try {
    await tell({ setup });
  } catch (cause) {
    await close();
    throw cause;
  }
  return {
    pid: child.pid,
    get unanswered() {
      return waiting.size;
    },
    ask: async (question) => (await tell({ question })) as Answer, // none is given to a setup only
    close,
  };
}

function errorOf(module: string, { name, code = 'process.failed', message }: HelperFailure): Error {
  return name === 'FormatError' ? new FormatError(code, message) : new ServiceError(code, `${module}: ${message}`);
}

/** The built program's module, or that of the sources (in tests and scripts), which tsx runs. */
function programOf(module: string): Parameters<typeof fork> {
  const isBuilt = import.meta.url.endsWith('.js');
  const path = fileURLToPath(new URL(`./${module}${isBuilt ? '.js' : '.ts'}`, import.meta.url));
  const tsx = () => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const execArgv = isBuilt ? [] : ['--import', tsx()];
  return [path, [], { execArgv, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }];
}
