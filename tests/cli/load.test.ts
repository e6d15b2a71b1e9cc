import { beforeEach, describe, expect, it } from 'vitest';
import { useNeo4j } from '../use-neo4j.ts';
import { startDyingProxy } from './dying-proxy.ts';
import { runEntente, temporaryFolder } from './run-entente.ts';

describe('entente load', () => {
  const neo4j = useNeo4j();
  const environment = () => ({
    NEO4J_URI: neo4j.access.uri,
    NEO4J_USER: neo4j.access.user,
    NEO4J_PASSWORD: neo4j.access.password,
  });
  const load = async (folder: string) => {
    const { out, ...ran } = await runEntente(['load', folder, '--json'], { environment: environment() });
    return { ...ran, report: JSON.parse(out) };
  };
  const everything = () =>
    neo4j.query(`MATCH (node) OPTIONAL MATCH (node)-[edge]->(other)
      RETURN labels(node) AS labels, properties(node) AS node, type(edge) AS type, properties(edge) AS edge, other.id AS other
      ORDER BY node.id, edge.id`);
  const build = async () => {
    const folder = temporaryFolder();
    await runEntente(['build', 'seeds/articles', '--out', folder, '--threads', '1']);
    return folder;
  };

  beforeEach(async () => {
    await neo4j.query('MATCH (node) DETACH DELETE node');
  });

  it('loads the sample article, and changes nothing the second time', async () => {
    const folder = await build();
    const first = await load(folder);
    expect(first.code).toBe(0);
    expect(first.error).not.toContain('entente:'); // a slow server may leave lines of progress there
    expect(first.report.nodesCreated).toBe(first.report.nodes);
    const before = await everything();
    const { report } = await load(folder);
    expect(report).toMatchObject({
      nodesCreated: 0,
      nodesDeleted: 0,
      relationshipsCreated: 0,
      relationshipsDeleted: 0,
    });
    expect(await everything()).toEqual(before);
  });

  it('fails with 3 when the server dies in the middle, and the next load finishes the work', async () => {
    const folder = await build();
    let statements = 0;
    // The third statement that writes rows never arrives: some nodes are there, others and all relationships are not.
    const proxy = await startDyingProxy(neo4j.access.uri, (sent) => sent.includes('MERGE (') && ++statements >= 3);
    const died = await runEntente(['load', folder], { environment: { ...environment(), NEO4J_URI: proxy.uri } });
    await proxy.close();
    expect(died).toMatchObject({ code: 3, out: '' });
    expect(died.error).toMatch(/^entente: Neo4j[^\n]*\n$/m);
    const half = (await everything()).length;
    expect(half).toBeGreaterThan(0);

    await load(folder);
    const finished = await everything();
    expect(finished.length).toBeGreaterThan(half);
    await neo4j.query('MATCH (node) DETACH DELETE node');
    await load(folder);
    expect(finished).toEqual(await everything());
  });

  it.each([
    ['bolt://127.0.0.1:1', 3, /^entente: Neo4j at bolt:\/\/127\.0\.0\.1:1: /],
    ['http://127.0.0.1:7474', 2, /^entente: “http:\/\/127\.0\.0\.1:7474” is no address/],
  ])('a server that is not there: %s', async (uri, code, message) => {
    const folder = await build();
    const ran = await runEntente(['load', folder, '--uri', uri, '--password', 'secret-word'], {});
    expect(ran.code).toBe(code);
    expect(ran.error).toMatch(message);
    expect(ran.error).not.toContain('secret-word');
  });
});
