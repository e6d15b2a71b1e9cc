import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { neo4jSection } from '../../scripts/readme/neo4j-section.ts';
import { createNeo4jBrowserSink } from '../../src/sinks/neo4j-browser.ts';
import { neo4jQueries } from '../../src/sinks/neo4j-queries.ts';
import { exampleView, ontology } from '../fixtures/example-view.ts';
import { memoryFolder } from '../fixtures/memory-folder.ts';

describe('what Neo4j Browser is given', async () => {
  const folder = memoryFolder();
  await createNeo4jBrowserSink(folder).write(exampleView());

  it('has a style in the colours of the ontology, by the grammar of GraSS', () => {
    const style = folder.text('entente.grass');
    expect(
      style
        .replace(
          /(?:node|relationship)(?:\.[A-Za-z_]+)* \{\n(?: {2}[a-z-]+(?:C[a-z]+)?: [^;{}]+(?:\{name\})?[^;{}]*;\n)+\}\n/g,
          '',
        )
        .trim(),
    ).toBe('');
    const official = ontology.node('official');
    expect(style).toContain(`node.Entity.Actor.Person.Official {\n  diameter: 56px;\n  color: ${official?.colour};`);
    expect(style).toContain(
      `node.Event.NuclearTest {\n  diameter: 42px;\n  color: ${ontology.event('nuclear-test')?.colour};`,
    );
    expect(style).toContain(`relationship.MET_WITH {\n  color: ${ontology.edge('met-with')?.colour};`);
  });

  it('has every query as a script whose first line is its name', () => {
    for (const { name, question, cypher } of neo4jQueries) {
      const script = folder.text(`${name}.cypher`);
      expect(script.split('\n')[0]).toBe(`// ${question}`);
      expect(script).toContain(cypher);
    }
  });

  it('has a guide that names them all', () => {
    for (const { name } of neo4jQueries) expect(folder.text('README.txt')).toContain(`${name}.cypher`);
  });
});

it('README.md says the schema of today: npx tsx scripts/build-readme.ts', () => {
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(neo4jSection(ontology));
});
