import neo4j from 'neo4j-driver';
import { ServiceError } from '../model/errors.ts';
import type { GraphView } from '../model/graph.ts';
import { createNeo4jSink } from '../sinks/neo4j.ts';
import type { SinkReport } from '../sinks/sink.ts';
import { type Progress, silent } from './progress.ts';

export interface Neo4jAddress {
  /** bolt://, neo4j:// or their +s forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/**
 * Loads a graph into a Neo4j server. Loading twice changes nothing.
 *
 * @throws ServiceError when the server cannot be reached or refuses; it never shows the password.
 */
export async function loadIntoNeo4j(
  view: GraphView,
  address: Neo4jAddress,
  progress: Progress = silent,
): Promise<SinkReport> {
  const { uri, user, password, database } = address;
  const driver = neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password));
  try {
    await driver.getServerInfo(database ? { database } : {});
    progress.stage('load', view.graph.order + view.graph.size);
    return await createNeo4jSink({ driver, ...(database && { database }) }).write(view, (done) =>
      progress.advance(done),
    );
  } catch (cause) {
    if (!(cause instanceof neo4j.Neo4jError)) throw cause;
    throw new ServiceError('neo4j-failed', `Neo4j at ${uri}: ${cause.message}`, { cause, retriable: cause.retriable });
  } finally {
    await driver.close();
  }
}
