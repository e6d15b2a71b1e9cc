import type { Ontology } from '../../src/ontology/ontology.ts';
import type { EdgeSpec } from '../../src/ontology/spec.ts';
import { neo4jQueries } from '../../src/sinks/neo4j-queries.ts';

/** The part of the README that follows from the ontology: labels, relationship types, saved queries. */
export function neo4jSection(ontology: Ontology): string {
  const { nodes, edges } = ontology.spec;
  const eventLabels = Object.keys(ontology.spec.events).length;
  const ofKind = (kind: EdgeSpec['kind']) =>
    Object.values(edges)
      .filter((edge) => edge.kind === kind)
      .map(({ label, symmetric }) => `\`${label}\`${symmetric ? '↔' : ''}`)
      .join(' ');
  const qualifiers = [...new Set(Object.values(nodes).flatMap((node) => Object.keys(node.qualifiers)))].sort();
  return [
    '| labels, each with those above it | properties beside `id` `name` `type` `claims` `sources` |',
    '|---|---|',
    `| ${nested('entity', ontology)} | \`aliases\` \`wikidata\` ${qualifiers.map((name) => `\`${name}\``).join(' ')} |`,
    `| \`Event\` and one of ${eventLabels} labels, as \`NuclearTest\`: see \`schema/events\` | \`plover\` \`status\` \`start\` \`end\` \`quote\` |`,
    '| `Article` | `title` `url` `publisher` `published` |',
    '',
    '| relationships (↔ symmetric, stored once, from the smaller id) | from, to |',
    '|---|---|',
    `| ${ofKind('standing')} | what holds between entities |`,
    `| ${ofKind('projected')} | what events make of their parties |`,
    `| ${ofKind('role')} | an event, who or what takes part |`,
    `| ${ofKind('provenance')} | an event, the article; \`start\` and \`end\` are places in its text |`,
    '',
    'Every relationship has `status` `quote` `start` `end` `claims` `articles` `sources` `weight` `confidence` `speakers` `disputedBy`.',
    '',
    '| saved query | what it shows |',
    '|---|---|',
    ...neo4jQueries.map(({ name, question }) => `| \`${name}\` | ${question} |`),
  ].join('\n');
}

/** `Entity` (`Actor` (`State` …) …): a type with those that extend it. */
function nested(type: string, ontology: Ontology): string {
  const { nodes } = ontology.spec;
  const below = Object.keys(nodes).filter((name) => nodes[name]?.extends === type);
  const own = `\`${nodes[type]?.label}\``;
  return below.length === 0 ? own : `${own} (${below.map((name) => nested(name, ontology)).join(' ')})`;
}
