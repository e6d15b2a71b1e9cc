import type { MapData } from '../../contract.ts';
import type { Visible } from '../state/visible.ts';

/** Text as a literal of Cypher: nothing in it can end it. */
function literal(text: string): string {
  const escaped = text.replace(
    /[\\'"`\p{Cc}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

/** The query that shows the same in Neo4j Browser, once the folder has been loaded there. */
export function cypherOf(map: MapData, shown: Visible): string {
  const edges = map.edges.filter(({ id }) => shown.edges.has(id));
  const types = [...new Set(edges.map(({ type }) => type.toUpperCase().replaceAll('-', '_')))]
    .filter((type) => /^[A-Z_]+$/.test(type))
    .sort();
  const statuses = [...new Set(edges.map(({ status }) => status))].sort();
  return [
    `// ${shown.nodes.size} nodes and ${shown.edges.size} connections`,
    `WITH [${[...shown.nodes].sort().map(literal).join(', ')}] AS ids`,
    'MATCH (node) WHERE node.id IN ids',
    `OPTIONAL MATCH (node)-[tie${types.length > 0 ? `:${types.join('|')}` : ''}]->(other)`,
    `WHERE other.id IN ids AND coalesce(tie.status, 'asserted') IN [${statuses.map(literal).join(', ')}]`,
    'RETURN node, tie, other',
    '',
  ].join('\n');
}
