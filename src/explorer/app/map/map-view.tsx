import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapData } from '../../contract.ts';
import type { Visible } from '../state/visible.ts';
import { createMapRenderer, type MapRenderer } from './map-renderer.ts';

export interface MapViewProps {
  readonly map: MapData;
  readonly shown: Visible;
  readonly selected: string | null;
  readonly theme: string;
  /** Changes when the frame should be fitted anew. */
  readonly frame: string;
  /** Whether a part is shown that is to be laid out by itself: surroundings or a path. */
  readonly isAlone: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onReady: (renderer: MapRenderer) => void;
}

/** On a phone the evidence lies over so much of the map. */
const panelShare = 0.68;

/** The map. Who cannot see or point at it has the search, the list of connections and the evidence panel. */
export function MapView({ map, shown, selected, theme, frame, isAlone, onSelect, onReady }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<MapRenderer | null>(null);
  const place = useRef<ReturnType<MapRenderer['view']> | null>(null);
  const [isDrawn, setDrawn] = useState(true);
  const select = useRef(onSelect);
  select.current = onSelect;
  useEffect(() => {
    if (!container.current) return;
    try {
      const made = createMapRenderer(container.current, map, shown, { onSelect: (id) => select.current(id) });
      renderer.current = made;
      onReady(made);
      if (place.current) made.goTo(place.current); // the map has grown: who looks on stays where he was
      return () => {
        place.current = made.view();
        renderer.current = null;
        made.kill();
      };
    } catch {
      setDrawn(false);
    }
  }, [map]);
  useEffect(() => renderer.current?.show(shown), [shown, map]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isAlone) renderer.current?.arrange();
    else if (!isFirst.current) renderer.current?.home();
    isFirst.current = false;
    renderer.current?.fit();
  }, [frame, isAlone]);
  useEffect(() => {
    renderer.current?.select(selected);
    if (selected) renderer.current?.reveal(selected, matchMedia('(max-width: 820px)').matches ? panelShare : 0);
  }, [selected, map]);
  useEffect(() => {
    renderer.current?.redraw();
  }, [theme]);
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      '+': () => renderer.current?.zoom(0.8),
      '=': () => renderer.current?.zoom(0.8),
      '-': () => renderer.current?.zoom(1.25),
      '0': () => renderer.current?.fit(),
      a: () => renderer.current?.arrange(),
      ArrowLeft: () => renderer.current?.pan(-1, 0),
      ArrowRight: () => renderer.current?.pan(1, 0),
      ArrowUp: () => renderer.current?.pan(0, -1),
      ArrowDown: () => renderer.current?.pan(0, 1),
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move();
  };
  const about = `Map of ${shown.nodes.size} nodes and ${shown.edges.size} connections. Arrow keys move it, plus and minus zoom, 0 fits it. The list of connections has the same as text.`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys that move the map
    <div class="map" role="application" aria-label={about} tabIndex={0} onKeyDown={onKeyDown}>
      <div class="map-canvas" ref={container} />
      {!isDrawn && (
        <p class="message" role="alert">
          This browser gives the page no WebGL, by which the map is drawn. Turn graphics acceleration on in its
          settings; until then, the list of connections beside has the same as text.
        </p>
      )}
      <div class="map-buttons">
        <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => renderer.current?.zoom(0.7)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={() => renderer.current?.zoom(1.4)}>
          −
        </button>
        <button
          type="button"
          aria-label="Arrange what is shown"
          title="Arrange what is shown (a)"
          onClick={() => renderer.current?.arrange()}
        >
          ❋
        </button>
        <button
          type="button"
          aria-label="Fit the map into the frame"
          title="Fit (0)"
          onClick={() => renderer.current?.fit()}
        >
          ⤢
        </button>
      </div>
    </div>
  );
}
