import type { MapData } from '../../contract.ts';
import type { Visible } from '../state/visible.ts';

const columns = [
  'source',
  'source_id',
  'type',
  'target',
  'target_id',
  'status',
  'start',
  'end',
  'sources',
  'confidence',
  'outlets',
];

/** The connections shown, a line each (RFC 4180). */
export function edgesCsv(map: MapData, shown: Visible): string {
  const names = new Map(map.nodes.map(({ id, label }) => [id, label]));
  const rows = map.edges
    .filter(({ id }) => shown.edges.has(id))
    .map((edge) => [
      names.get(edge.source) ?? '',
      edge.source,
      edge.type,
      names.get(edge.target) ?? '',
      edge.target,
      edge.status,
      edge.start ?? '',
      edge.end ?? '',
      String(edge.sources),
      String(edge.confidence),
      edge.outlets.join('; '),
    ]);
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A spreadsheet takes a field that begins with one of these for a formula: an apostrophe makes it text. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
