import { escapeXml } from '../model/escape-markup.ts';
import type { EdgeAttributes, NodeAttributes } from '../model/graph.ts';
import { sayNumbers } from './say-numbers.ts';

/** A typed attribute of GEXF; a value of null is left out. */
export interface GexfColumn<T> {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  readonly value: (attributes: T) => string | number | boolean | null | undefined;
}

export const nodeColumns: readonly GexfColumn<NodeAttributes>[] = [
  { id: 'kind', type: 'string', value: ({ kind }) => kind },
  { id: 'type', type: 'string', value: ({ type }) => type },
  { id: 'claims', type: 'integer', value: ({ claims }) => claims },
  { id: 'sources', type: 'integer', value: ({ sources }) => sources },
  { id: 'plover', type: 'string', value: ({ plover }) => plover },
  { id: 'wikidata', type: 'string', value: ({ wikidata }) => wikidata },
  { id: 'numbers', type: 'string', value: ({ numbers }) => sayNumbers(numbers) },
  { id: 'disputedBy', type: 'string', value: ({ disputedBy }) => disputedBy?.join(' ') },
  { id: 'community', type: 'integer', value: ({ community }) => community },
];

export const edgeColumns: readonly GexfColumn<EdgeAttributes>[] = [
  { id: 'type', type: 'string', value: ({ type }) => type },
  { id: 'status', type: 'string', value: ({ status }) => status },
  { id: 'sources', type: 'integer', value: ({ sources }) => sources },
  { id: 'confidence', type: 'double', value: ({ confidence }) => confidence },
  { id: 'claims', type: 'string', value: ({ claims }) => claims.join(' ') },
  { id: 'speakers', type: 'string', value: ({ speakers }) => speakers.join(' ') || null },
  { id: 'disputedBy', type: 'string', value: ({ disputedBy }) => disputedBy?.join(' ') },
];

/** For edges that are symmetric and written as directed ones; the others have no such attribute. */
export const symmetricColumn: GexfColumn<EdgeAttributes> = { id: 'symmetric', type: 'boolean', value: () => true };

export function declareColumns<T>(kind: 'node' | 'edge', columns: readonly GexfColumn<T>[]): string {
  const lines = columns.map(({ id, type }) => `      <attribute id="${id}" title="${id}" type="${type}"/>\n`);
  return `    <attributes class="${kind}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

export function columnValues<T>(columns: readonly GexfColumn<T>[], attributes: T, more = ''): string {
  let text = '';
  for (const column of columns) text += columnValue(column, attributes);
  return `<attvalues>${text}${more}</attvalues>`;
}

export function columnValue<T>({ id, value }: GexfColumn<T>, attributes: T): string {
  const found = value(attributes);
  if (found === null || found === undefined) return '';
  if (typeof found === 'number' && !Number.isFinite(found)) return ''; // XML knows INF, Gephi does not
  return `<attvalue for="${id}" value="${typeof found === 'string' ? escapeXml(found) : found}"/>`;
}
