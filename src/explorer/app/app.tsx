import { useEffect, useState } from 'preact/hooks';
import type { MapData } from '../contract.ts';
import { Explorer } from './explorer.tsx';
import { AddDialog } from './panels/add-dialog.tsx';
import { Empty, Failed } from './panels/messages.tsx';
import { keepPlaces } from './state/keep-places.ts';
import type { Source } from './state/source.ts';
import { useAddress } from './state/use-address.ts';

interface Loaded {
  readonly map: MapData;
  readonly level: string;
  readonly version: number;
}

/** Gets the map, and gets it anew whenever something was written. */
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
