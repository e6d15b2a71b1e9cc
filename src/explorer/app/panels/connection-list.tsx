import type { MapData } from '../../contract.ts';
import type { Visible } from '../state/visible.ts';
import { spoken } from './words.ts';

export interface ConnectionListProps {
  readonly map: MapData;
  readonly shown: Visible;
  readonly onSelect: (id: string) => void;
}

const most = 200;

/** The map as text, the strongest first: for those who read rather than look. */
export function ConnectionList({ map, shown, onSelect }: ConnectionListProps) {
  const names = new Map(map.nodes.map(({ id, label }) => [id, label]));
  const edges = map.edges
    .filter(({ id }) => shown.edges.has(id))
    .sort((a, b) => b.sources - a.sources || b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  return (
    <details class="connections">
      <summary>As a list ({edges.length})</summary>
      <ul>
        {edges.slice(0, most).map(({ id, source, type, target, status }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => onSelect(id)}>
              {names.get(source)} <em>{spoken(type)}</em> {names.get(target)}
              {status !== 'asserted' && ` (${status})`}
            </button>
          </li>
        ))}
      </ul>
      {edges.length > most && <p>The {most} strongest are listed.</p>}
    </details>
  );
}
