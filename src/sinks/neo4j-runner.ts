import { type Driver, isRetryableError, type ResultSummary, type Record as Row } from 'neo4j-driver';
import { ServiceError } from '../model/errors.ts';

export interface RetryOptions {
  /** How often one statement is tried, at least 1. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  readonly firstDelay: number;
  readonly longestDelay: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export const defaultRetry: RetryOptions = {
  attempts: 6,
  firstDelay: 250,
  longestDelay: 8_000,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

export type Parameters = Readonly<Record<string, unknown>>;

/** Runs statements one after the other, each in a transaction of its own that sees what those before it did. */
export interface Neo4jRunner {
  /** @throws ServiceError, with the driver's error as its cause. */
  run(statement: string, parameters?: Parameters): Promise<{ rows: Row[]; summary: ResultSummary }>;
  /** Reads row by row, without holding them all; not retried once a row has come. */
  stream(statement: string, parameters?: Parameters): AsyncIterable<Row>;
}

/**
 * Every statement must give the same when it is run twice: a commit whose answer got lost is run again. Only the
 * driver says which errors may pass; a statement is never tried again after any other.
 */
export function createNeo4jRunner(driver: Driver, database: string | undefined, retry: RetryOptions): Neo4jRunner {
  let bookmarks: string[] = [];
  const open = () => driver.session({ bookmarks, ...(database !== undefined && { database }) });

  async function attempt(statement: string, parameters: Parameters) {
    const session = open();
    try {
      const { records, summary } = await session.run(statement, parameters);
      bookmarks = session.lastBookmarks();
      return { rows: records, summary };
    } finally {
      await session.close();
    }
  }

  return {
    async run(statement, parameters = {}) {
      for (let tries = 1; ; tries++) {
        try {
          return await attempt(statement, parameters);
        } catch (error) {
          if (!isRetryableError(error) || tries >= retry.attempts) throw serviceError(error);
          await retry.sleep(Math.min(retry.firstDelay * 2 ** (tries - 1), retry.longestDelay));
        }
      }
    },
    async *stream(statement, parameters = {}) {
      const session = open();
      try {
        yield* session.run(statement, parameters);
      } catch (error) {
        throw serviceError(error);
      } finally {
        await session.close();
      }
    },
  };
}

const ownedByOthers = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** The driver's words, which name the server's code and never the password. */
function serviceError(error: unknown): ServiceError {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const retriable = isRetryableError(error);
  const name = retriable ? 'neo4j-unavailable' : code === ownedByOthers ? 'neo4j-id-taken' : 'neo4j-refused';
  const advice =
    code === ownedByOthers ? '. It was not loaded under this mark, so it is left alone: use another database' : '';
  const text = `Neo4j: ${String(message ?? error)} (${String(code ?? 'no code')})${advice}`;
  return new ServiceError(name, text, { cause: error, retriable });
}
