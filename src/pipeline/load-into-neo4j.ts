import neo4j, { type Driver } from 'neo4j-driver';
import { ServiceError, UsageError } from '../model/errors.ts';
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
 * @throws UsageError for an address that is none, ServiceError when the server cannot be reached or refuses; neither
 * shows the password.
 */
export async function loadIntoNeo4j(
  view: GraphView,
  address: Neo4jAddress,
  progress: Progress = silent,
): Promise<SinkReport> {
  const { uri, database } = address;
  const driver = openDriver(address);
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

function openDriver({ uri, user, password }: Neo4jAddress): Driver {
  try {
    return neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password));
  } catch (cause) {
    const allowed = 'bolt://, neo4j://, bolt+s:// and neo4j+s:// are, as in bolt://localhost:7687';
    throw new UsageError('neo4j-address', `“${uri}” is no address of a Neo4j server; ${allowed}`, { cause });
  }
}
