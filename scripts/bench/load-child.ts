/**
 * Loads a made-up graph into Neo4j, to be killed while it does: `npx tsx scripts/bench/load-child.ts URI NODES EDGES BATCH`.
 * Says “loading” when the first statement goes out.
 */
import neo4j from 'neo4j-driver';
import { createNeo4jSink } from '../../src/sinks/neo4j.ts';
import { madeUpView } from './made-up-view.ts';

const [uri = '', nodes = '', edges = '', batchSize = ''] = process.argv.slice(2);
const view = madeUpView(Number(nodes), Number(edges));
const driver = neo4j.driver(uri);
process.stdout.write('loading\n');
await createNeo4jSink({ driver, batchSize: Number(batchSize) }).write(view);
await driver.close();
