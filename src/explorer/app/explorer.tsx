import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapData } from '../contract.ts';
import type { MapRenderer } from './map/map-renderer.ts';
import { MapView } from './map/map-view.tsx';
import { isDark } from './map/palette.ts';
import { ConnectionList } from './panels/connection-list.tsx';
import { EvidencePanel } from './panels/evidence-panel.tsx';
import { ExportMenu } from './panels/export-menu.tsx';
import { LegendFilters } from './panels/legend-filters.tsx';
import { SearchBox } from './panels/search-box.tsx';
import { Timeline } from './panels/timeline.tsx';
import { ViewNotice } from './panels/view-notice.tsx';
import type { Source } from './state/source.ts';
import type { useAddress } from './state/use-address.ts';
import { visible } from './state/visible.ts';

type Address = ReturnType<typeof useAddress>;
interface ExplorerProps {
  readonly source: Source;
  readonly map: MapData;
  readonly state: Address[0];
  readonly change: Address[1];
  readonly version: number;
  readonly add: ComponentChildren;
  readonly onWritten: () => void;
}

/** The page: the map in the middle, the legend left, the evidence right, time underneath. */
export function Explorer({ source, map, state, change, version, add, onWritten }: ExplorerProps) {
  const shown = useMemo(() => visible(map, state), [map, state]);
  const renderer = useRef<MapRenderer | null>(null);
  const [theme, setTheme] = useState('');
  const [isLegendOpen, setLegendOpen] = useState(false);
  const [pathFrom, setPathFrom] = useState<string | null>(null);
  const select = useCallback(
    (id: string | null) => {
      change({ selected: id });
      setLegendOpen(false);
    },
    [change],
  );
  const choose = (id: string) => {
    if (pathFrom) {
      change({ focus: pathFrom, pathTo: id, selected: null });
      setPathFrom(null);
    } else select(id);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const { target } = event;
      const isTyping =
        target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'search');
      const isClearing = isTyping && target.value !== '';
      if (event.key === 'Escape' && !isClearing) select(null);
      if (event.key === '/' && !isTyping) {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('header input[type=search]')?.focus();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [select]);
  const turnTheme = () => {
    const next = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    setTheme(next);
  };
  const frame = [state.level, state.focus, state.pathTo, state.hops, ...state.kinds].join(' ');
  return (
    <div class={`page ${state.selected ? 'has-evidence' : ''} ${isLegendOpen ? 'has-legend' : ''}`}>
      <header>
        <h1>Entente</h1>
        <button
          type="button"
          class="legend-button"
          aria-expanded={isLegendOpen}
          onClick={() => setLegendOpen(!isLegendOpen)}
        >
          Filters
        </button>
        <SearchBox
          nodes={map.nodes}
          label="Search the map"
          placeholder="Search: a state, a person, an event…  ( / )"
          onChoose={choose}
        />
        <p class="counts" role="status">
          {shown.nodes.size} nodes · {shown.edges.size} connections
        </p>
        {add}
        <ExportMenu map={map} shown={shown} scene={() => renderer.current?.scene() ?? null} />
        <button type="button" aria-label="Turn the lights on or off" title="Light or dark" onClick={turnTheme}>
          ◐
        </button>
      </header>
      <nav class="panel legend" aria-label="Legend and filters">
        <LegendFilters map={map} state={state} hasLevels={source.hasLevels} onChange={change} />
        <ConnectionList map={map} shown={shown} onSelect={select} />
      </nav>
      <main>
        <MapView
          map={map}
          shown={shown}
          selected={state.selected}
          theme={theme}
          frame={frame}
          isAlone={state.focus !== null}
          onSelect={select}
          onReady={(made) => {
            renderer.current = made;
          }}
        />
        <ViewNotice
          map={map}
          state={state}
          shown={shown}
          pathFrom={pathFrom}
          onChange={change}
          onPathTo={choose}
          onPathCancel={() => setPathFrom(null)}
        />
      </main>
      {state.selected && (
        <EvidencePanel
          id={state.selected}
          source={source}
          version={version}
          isThere={
            map.nodes.some(({ id }) => id === state.selected) || map.edges.some(({ id }) => id === state.selected)
          }
          onWritten={onWritten}
          onSelect={select}
          onFocus={(id) => change({ focus: id, pathTo: null })}
          onPath={setPathFrom}
        />
      )}
      <Timeline map={map} state={state} onChange={change} />
    </div>
  );
}
