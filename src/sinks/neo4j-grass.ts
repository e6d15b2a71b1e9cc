import type { Ontology } from '../ontology/ontology.ts';
import { labelsOf } from './neo4j-plan.ts';
import { quoteName } from './neo4j-statements.ts';

/** Pixels; what happened is smaller than who did it, and where it is written smaller still. */
const diameters: Readonly<Record<string, number>> = { entity: 56, event: 42, article: 30 };

/**
 * A style for Neo4j Browser (GraSS) in the colours of the ontology. A node's selector has all its labels, so that the most
 * telling type gives the colour: `node.Entity.Actor.Person.Official`.
 */
export function grassStyle(ontology: Ontology): string {
  const { nodes, edges, events } = ontology.spec;
  return [
    rule('node', { 'border-width': '2px', 'font-size': '10px', caption: '"{name}"', defaultCaption: '"<id>"' }),
    ...Object.entries(nodes).map(([type, { colour }]) =>
      rule(nodeSelector(ontology, type, type), nodeLook(colour, diameters[ontology.lineage(type)[0] ?? ''])),
    ),
    ...Object.entries(events).map(([type, { colour }]) =>
      rule(nodeSelector(ontology, 'event', type), nodeLook(colour, diameters.event)),
    ),
    rule('relationship', { 'shaft-width': '2px', 'font-size': '8px', padding: '3px', caption: '"<type>"' }),
    ...Object.values(edges).map(({ label, colour }) =>
      rule(`relationship.${plainName(label)}`, {
        color: colour,
        'border-color': colour,
        'text-color-external': '#000000',
        'text-color-internal': inkOn(colour),
        caption: '"<type>"',
      }),
    ),
  ].join('\n');
}

function nodeSelector(ontology: Ontology, kind: string, type: string): string {
  return ['node', ...labelsOf(ontology, kind, type).map(plainName)].join('.');
}

function nodeLook(colour: string, diameter = 50): Record<string, string> {
  return {
    diameter: `${diameter}px`,
    color: colour,
    'border-color': darker(colour),
    'text-color-internal': inkOn(colour),
    caption: '"{name}"',
  };
}

function rule(selector: string, properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}

/** @throws UsageError for a label that is no name: it comes from a user's schema. */
function plainName(label: string): string {
  return quoteName(label).slice(1, -1);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function darker(colour: string): string {
  const parts = channels(colour).map((value) =>
    Math.round(value * 0.75)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

/** Black or white, whichever stands out. */
function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? '#000000' : '#ffffff';
}
