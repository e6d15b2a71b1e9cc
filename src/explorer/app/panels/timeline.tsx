import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapData } from '../../contract.ts';
import { timeBins } from '../state/time-bins.ts';
import { daysOf, windowOf } from '../state/time-window.ts';
import type { ViewState } from '../state/view-state.ts';
import { Axis, Bars, histogramHeight } from './histogram.tsx';

export interface TimelineProps {
  readonly map: MapData;
  readonly state: ViewState;
  readonly onChange: (change: Partial<ViewState>) => void;
}

const stepMilliseconds = 700;

/** When things happened, by category; a stretch drawn over it is the window that the map shows. */
export function Timeline({ map, state, onChange }: TimelineProps) {
  const bins = useMemo(() => timeBins(map), [map]);
  const shown = windowOf(bins, state);
  const { first, until, isWindow } = shown;
  const last = bins.length - 1;
  const choose = (from: number, to: number) => onChange(daysOf(bins, from, to));
  const { isPlaying, play } = usePlaying(last, first, until, choose);
  const brush = useBrush(bins.length, choose);
  if (bins.length === 0)
    return (
      <section class="timeline empty" aria-label="Timeline">
        Nothing here has a date.
      </section>
    );
  const dayRange = (from: number, to: number) => `${bins[from]?.start} – ${bins[to]?.end}`;
  return (
    <section class="timeline" aria-label="Timeline">
      <div class="timeline-row">
        <button type="button" class="play" aria-label={isPlaying ? 'Stop' : 'Play through time'} onClick={play}>
          {isPlaying ? '❚❚' : '▶'}
        </button>
        <div class="plot">
          <svg
            viewBox={`0 0 ${bins.length * 10} ${histogramHeight}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={`Histogram of dated events, ${dayRange(0, last)}`}
            {...brush}
            onDblClick={() => choose(0, last)}
          >
            {isWindow && (
              <rect class="brush" x={first * 10} y="0" width={(until - first + 1) * 10} height={histogramHeight} />
            )}
            <Bars bins={bins} types={map.types} shown={shown} />
          </svg>
          <Axis bins={bins} />
        </div>
      </div>
      <div class="timeline-row controls">
        <input
          type="range"
          aria-label="From"
          min="0"
          max={last}
          value={first}
          aria-valuetext={bins[first]?.start}
          onInput={(event) => choose(Math.min(Number(event.currentTarget.value), until), until)}
        />
        <output>{dayRange(first, until)}</output>
        <input
          type="range"
          aria-label="To"
          min="0"
          max={last}
          value={until}
          aria-valuetext={bins[until]?.end}
          onInput={(event) => choose(first, Math.max(Number(event.currentTarget.value), first))}
        />
        <label class="tick">
          <input type="checkbox" checked={state.undated} onChange={() => onChange({ undated: !state.undated })} />{' '}
          <span>undated too</span>
        </label>
        {isWindow && (
          <button type="button" class="link" onClick={() => choose(0, last)}>
            All time
          </button>
        )}
      </div>
    </section>
  );
}

type Choose = (from: number, to: number) => void;

/** Moves the window on, a column at a time, to the end. */
function usePlaying(last: number, first: number, until: number, choose: Choose) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (until >= last) setPlaying(false);
      else choose(first + 1, until + 1);
    }, stepMilliseconds);
    return () => clearTimeout(timer);
  }, [isPlaying, first, until]);
  const play = () => {
    if (!isPlaying && until >= last) choose(0, Math.min(last, Math.max(0, Math.ceil((last + 1) / 8) - 1)));
    setPlaying(!isPlaying);
  };
  return { isPlaying, play };
}

/** A stretch drawn with the pointer, from where it went down to where it is. */
function useBrush(count: number, choose: Choose) {
  const anchor = useRef<number | null>(null);
  const binAt = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(count - 1, Math.floor(((event.clientX - left) / width) * count)));
  };
  return {
    onPointerDown(event: PointerEvent & { currentTarget: SVGSVGElement }) {
      anchor.current = binAt(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      choose(anchor.current, anchor.current);
    },
    onPointerMove(event: PointerEvent & { currentTarget: SVGSVGElement }) {
      if (anchor.current !== null) choose(anchor.current, binAt(event));
    },
    onPointerUp() {
      anchor.current = null;
    },
  };
}
