import { beforeAll, describe, expect, it } from 'vitest';
import { createNeo4jSink } from '../../src/sinks/neo4j.ts';
import { hostileTexts, hostileView } from '../fixtures/hostile-view.ts';
import { useNeo4j } from '../use-neo4j.ts';

/** Names and texts of foes, the last of a million signs. */
const texts = [...hostileTexts(200), `'}) DETACH DELETE n //${'ж😀'.repeat(300_000)}`];

describe('hostile names and texts in a database', () => {
  const neo4j = useNeo4j();
  const theirs = 'MATCH (note:Note) RETURN note.text AS text';
  beforeAll(async () => {
    await neo4j.query('CREATE (:Note {text: "nobody’s business"})');
    await createNeo4jSink({ driver: neo4j.driver, articleText: true }).write(hostileView(texts));
  });

  it('are exactly the same strings, but that half of a pair is U+FFFD', async () => {
    const names = await neo4j.query(
      'MATCH (n:Official) RETURN coalesce(n.fullName, n.name) AS name, n.aliases[0] AS alias ORDER BY n.id',
    );
    expect(names).toEqual(texts.map((text) => ({ name: text.toWellFormed(), alias: text.toWellFormed() })));
    const quotes = await neo4j.query('MATCH ()-[tie:MET_WITH]->() RETURN tie.quote AS quote ORDER BY tie.id');
    expect(quotes.map(({ quote }) => quote ?? '')).toEqual(texts.slice(0, -1).map((text) => text.toWellFormed()));
  });

  it('have changed nothing else', async () => {
    const [counts] = await neo4j.query('MATCH (n) RETURN count(n) AS nodes');
    expect(counts?.nodes).toBe(texts.length + 1);
    expect(await neo4j.query('MATCH ()-[r]->() RETURN type(r) AS type, count(r) AS edges')).toEqual([
      { type: 'MET_WITH', edges: texts.length - 1 },
    ]);
    expect(await neo4j.query(theirs)).toEqual([{ text: 'nobody’s business' }]);
    expect(await neo4j.query('CALL db.labels() YIELD label RETURN collect(label) AS labels')).toEqual([
      { labels: expect.arrayContaining(['Entity', 'Note', 'Official']) },
    ]);
  });
});
