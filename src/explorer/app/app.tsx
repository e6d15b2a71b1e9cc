import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapData } from '../contract.ts';
import type { MapRenderer } from './map/map-renderer.ts';
import { MapView } from './map/map-view.tsx';
import { isDark } from './map/palette.ts';
import { AddDialog } from './panels/add-dialog.tsx';
import { ConnectionList } from './panels/connection-list.tsx';
import { EvidencePanel } from './panels/evidence-panel.tsx';
import { ExportMenu } from './panels/export-menu.tsx';
import { LegendFilters } from './panels/legend-filters.tsx';
import { SearchBox } from './panels/search-box.tsx';
import { Timeline } from './panels/timeline.tsx';
import { ViewNotice } from './panels/view-notice.tsx';
import { keepPlaces } from './state/keep-places.ts';
import type { Source } from './state/source.ts';
import { useAddress } from './state/use-address.ts';
import { visible } from './state/visible.ts';

interface Loaded {
  readonly map: MapData;
  readonly level: string;
  readonly version: number;
}

/** The page: the map in the middle, the legend left, the evidence right, time underneath. */
export function App({ source }: { source: Source }) {
  const [state, change] = useAddress();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Counts what was written: the map is then read again. */
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const { level } = state;
    const take = (next: MapData) =>
      setLoaded((before) => ({ level, version, map: before?.level === level ? keepPlaces(before.map, next) : next }));
    source.map(level).then(take, (error: Error) => setProblem(error.message));
  }, [source, state.level, version]);
  if (problem) return <Failed problem={problem} />;
  if (!loaded) return <p class="loading">Opening the map…</p>;
  const { map } = loaded;
  const onWritten = () => setVersion((count) => count + 1);
  const add = source.writes && (
    <AddDialog
      writes={source.writes}
      onAdded={(article) => {
        change({ selected: article, kinds: [...new Set([...state.kinds, 'article'])].sort() });
        onWritten();
      }}
    />
  );
  // Whoever has just rejected the last claim may want it back.
  const isOpen = loaded.version > 0 && state.selected !== null;
  if (map.nodes.length === 0 && !isOpen) return <Empty>{add}</Empty>;
  return (
    <Explorer
      source={source}
      map={map}
      version={loaded.version}
      state={state}
      change={change}
      add={add}
      onWritten={onWritten}
    />
  );
}

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

function Explorer({ source, map, state, change, version, add, onWritten }: ExplorerProps) {
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

function Failed({ problem }: { problem: string }) {
  return (
    <main class="message">
      <h1>The map could not be opened</h1>
      <p role="alert">{problem}</p>
      <button type="button" onClick={() => location.reload()}>
        Try again
      </button>
    </main>
  );
}

function Empty({ children }: { children: ComponentChildren }) {
  return (
    <main class="message">
      <h1>This map is empty</h1>
      <p>Nothing was found in the articles that were read. Read some, and look again:</p>
      <pre>entente build ARTICLES… --out out{'\n'}entente explore out</pre>
      <div>{children}</div>
    </main>
  );
}
