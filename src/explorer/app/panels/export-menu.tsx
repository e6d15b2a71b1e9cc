import { useState } from 'preact/hooks';
import type { MapData } from '../../contract.ts';
import { edgesCsv } from '../export/csv.ts';
import { cypherOf } from '../export/cypher.ts';
import { gexfOf } from '../export/gexf.ts';
import { pngOf } from '../export/png.ts';
import { saveFile } from '../export/save-file.ts';
import { svgOf } from '../export/svg.ts';
import type { MapScene } from '../map/map-renderer.ts';
import type { Visible } from '../state/visible.ts';

export interface ExportMenuProps {
  readonly map: MapData;
  readonly shown: Visible;
  readonly scene: () => MapScene | null;
}

/** What is shown, to take along. */
export function ExportMenu({ map, shown, scene }: ExportMenuProps) {
  const [said, setSaid] = useState('');
  const withScene = async (work: (scene: MapScene) => Promise<void> | void) => {
    const now = scene();
    if (now) await work(now);
  };
  const choices: Record<string, () => unknown> = {
    'Image (PNG)': () => withScene(async (now) => saveFile('entente.png', await pngOf(svgOf(now, shown), now.screen))),
    'Drawing (SVG)': () => withScene((now) => saveFile('entente.svg', svgOf(now, shown), 'image/svg+xml')),
    'Gephi (GEXF)': async () => saveFile('entente.gexf', await gexfOf(map, shown), 'application/xml'),
    'Table (CSV)': () => saveFile('entente.csv', edgesCsv(map, shown), 'text/csv'),
    'Cypher for Neo4j': () => saveFile('entente.cypher', cypherOf(map, shown), 'text/plain'),
    'Copy the address': () => navigator.clipboard.writeText(location.href),
  };
  const take = async (name: string) => {
    try {
      await choices[name]?.();
      setSaid(`${name}: done`);
    } catch {
      setSaid(`${name}: the browser did not allow it`);
    }
  };
  return (
    <details class="menu">
      <summary>Export</summary>
      <div class="menu-list">
        {Object.keys(choices).map((name) => (
          <button type="button" key={name} onClick={() => take(name)}>
            {name}
          </button>
        ))}
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
