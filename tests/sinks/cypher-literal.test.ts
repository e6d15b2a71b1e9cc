import { int, Date as Neo4jDate } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { cypherLiteral, cypherMap, cypherName, cypherString } from '../../src/sinks/cypher-literal.ts';
import type { PropertyValue } from '../../src/sinks/neo4j-values.ts';
import { hostileTexts } from '../fixtures/hostile-view.ts';
import { useNeo4j } from '../use-neo4j.ts';

describe('cypherString', () => {
  it.each([
    ['plain', "'plain'"],
    ["O'Brien", String.raw`'O\'Brien'`],
    ['C:\\temp', String.raw`'C:\\temp'`],
    ['\\u0027', String.raw`'\\\u00750027'`],
    ['end\\', String.raw`'end\\'`],
    ['a;\n:exit', String.raw`'a\u003B\n:exit'`],
    ['*/ //', String.raw`'*\u002F \u002F\u002F'`],
    ['\0\u2028\u202e', String.raw`'\u0000\u2028\u202E'`],
    ['\ud800', "'\ufffd'"],
    ['日本 😀', "'日本 😀'"],
    ['\u{f0000}', String.raw`'\uDB80\uDC00'`],
  ])('writes %j as %s', (text, cypher) => {
    expect(cypherString(text)).toBe(cypher);
  });

  it('leaves nothing of a text that a client could take for its own', () => {
    for (const text of hostileTexts(500)) {
      const inner = cypherString(text).slice(1, -1);
      expect(inner).not.toMatch(/[;`/\n\r\u2028\u2029\u0085\0]/);
      expect(inner.replace(/\\(u[0-9A-F]{4}|[\\'"nrt])/g, '')).not.toMatch(/['"\\]/);
    }
  });
});

describe('cypherLiteral', () => {
  const neo4j = useNeo4j();

  it('is read as what it was, texts of every kind', async () => {
    const texts = hostileTexts(1_000);
    const [row] = await neo4j.query(`RETURN [${texts.map(cypherString).join(',\n')}] AS read, $texts AS wanted`, {
      texts: texts.map((text) => text.toWellFormed()),
    });
    expect(row?.read).toEqual(row?.wanted);
  });

  it('keeps what kind of value it is', async () => {
    const values: Record<string, Exclude<PropertyValue, null>> = {
      float: 5,
      small: 1e-7,
      great: 1e21,
      minus: -0.5,
      whole: int(5),
      below: int(-7),
      day: new Neo4jDate(int(17), int(1), int(2)),
      list: ["a'", ''],
      empty: [],
      no: false,
    };
    const [row] = await neo4j.query(
      `WITH ${cypherMap(values)} AS map
      RETURN [key IN keys($values) WHERE map[key] <> $values[key] OR valueType(map[key]) <> valueType($values[key]) | key] AS wrong,
             size(keys(map)) AS count`,
      { values },
    );
    expect(row).toEqual({ wrong: [], count: Object.keys(values).length });
    expect(cypherLiteral(Number.NaN)).toBe('null');
    expect(cypherMap({ nothing: null })).toBe('{}');
  });

  it('is read as what it was, names of every kind', async () => {
    const names = [...new Set(hostileTexts(200).map((text) => text.toWellFormed()))];
    const map = names.map((name, index) => `${cypherName(name)}: ${index}`).join(', ');
    const [row] = await neo4j.query(`RETURN {${map}} AS map`);
    expect(row?.map).toEqual(Object.fromEntries(names.map((name, index) => [name, index])));
  });
});
