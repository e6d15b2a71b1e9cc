import type { EdgeAttributes, NodeAttributes } from '../model/graph.ts';
import { escapeXml } from './escape-xml.ts';

/** A typed attribute of GEXF; a value of null is left out. */
export interface GexfColumn<T> {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'double';
  readonly value: (attributes: T) => string | number | null | undefined;
}

export const nodeColumns: readonly GexfColumn<NodeAttributes>[] = [
  { id: 'kind', type: 'string', value: ({ kind }) => kind },
  { id: 'type', type: 'string', value: ({ type }) => type },
  { id: 'claims', type: 'integer', value: ({ claims }) => claims },
  { id: 'sources', type: 'integer', value: ({ sources }) => sources },
  { id: 'plover', type: 'string', value: ({ plover }) => plover },
  { id: 'wikidata', type: 'string', value: ({ wikidata }) => wikidata },
  { id: 'community', type: 'integer', value: ({ community }) => community },
];

export const edgeColumns: readonly GexfColumn<EdgeAttributes>[] = [
  { id: 'type', type: 'string', value: ({ type }) => type },
  { id: 'status', type: 'string', value: ({ status }) => status },
  { id: 'sources', type: 'integer', value: ({ sources }) => sources },
  { id: 'confidence', type: 'double', value: ({ confidence }) => confidence },
  { id: 'claims', type: 'string', value: ({ claims }) => claims.join(' ') },
  { id: 'speakers', type: 'string', value: ({ speakers }) => speakers.join(' ') || null },
];

export function declareColumns<T>(kind: 'node' | 'edge', columns: readonly GexfColumn<T>[]): string {
  const lines = columns.map(({ id, type }) => `      <attribute id="${id}" title="${id}" type="${type}"/>\n`);
  return `    <attributes class="${kind}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

export function columnValues<T>(columns: readonly GexfColumn<T>[], attributes: T): string {
  let text = '';
  for (const { id, value } of columns) {
    const found = value(attributes);
    if (found === null || found === undefined) continue;
    if (typeof found === 'number' && !Number.isFinite(found)) continue; // XML knows INF, Gephi does not
    text += `<attvalue for="${id}" value="${typeof found === 'number' ? found : escapeXml(found)}"/>`;
  }
  return `<attvalues>${text}</attvalues>`;
}
