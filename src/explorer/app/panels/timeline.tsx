import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapData } from '../../contract.ts';
import { timeBins } from '../state/time-bins.ts';
import type { ViewState } from '../state/view-state.ts';

export interface TimelineProps {
  readonly map: MapData;
  readonly state: ViewState;
  readonly onChange: (change: Partial<ViewState>) => void;
}

const height = 46;
const stepSeconds = 0.7;

/** When things happened, by category; a stretch drawn over it is the window that the map shows. */
export function Timeline({ map, state, onChange }: TimelineProps) {
  const bins = useMemo(() => timeBins(map), [map]);
  const plot = useRef<SVGSVGElement>(null);
  const anchor = useRef<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const last = bins.length - 1;
  const first =
    state.from === null
      ? 0
      : Math.max(
          0,
          bins.findIndex(({ end }) => end >= (state.from ?? '')),
        );
  const until =
    state.to === null
      ? last
      : Math.max(
          first,
          bins.findLastIndex(({ start }) => start <= (state.to ?? '')),
        );
  const choose = (from: number, to: number) => {
    const [left, right] = [Math.max(0, Math.min(from, to)), Math.min(last, Math.max(from, to))];
    const isAll = left === 0 && right === last;
    onChange({ from: isAll ? null : (bins[left]?.start ?? null), to: isAll ? null : (bins[right]?.end ?? null) });
  };
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (until >= last) setPlaying(false);
      else choose(first + 1, until + 1);
    }, stepSeconds * 1000);
    return () => clearTimeout(timer);
  }, [isPlaying, first, until]);
  if (bins.length === 0)
    return (
      <section class="timeline empty" aria-label="Timeline">
        Nothing here has a date.
      </section>
    );

  const play = () => {
    if (isPlaying) return setPlaying(false);
    if (until >= last) choose(0, Math.min(last, Math.max(0, Math.ceil(bins.length / 8) - 1)));
    setPlaying(true);
  };
  const binAt = (event: PointerEvent) => {
    const { left, width } = plot.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.max(0, Math.min(last, Math.floor(((event.clientX - left) / width) * bins.length)));
  };
  const isWindow = state.from !== null || state.to !== null;
  return (
    <section class="timeline" aria-label="Timeline">
      <div class="timeline-row">
        <button type="button" class="play" aria-label={isPlaying ? 'Stop' : 'Play through time'} onClick={play}>
          {isPlaying ? '❚❚' : '▶'}
        </button>
        <svg
          ref={plot}
          viewBox={`0 0 ${bins.length * 10} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`Histogram of dated events from ${bins[0]?.start} to ${bins[last]?.end}`}
          onPointerDown={(event) => {
            anchor.current = binAt(event);
            event.currentTarget.setPointerCapture(event.pointerId);
            choose(anchor.current, anchor.current);
          }}
          onPointerMove={(event) => anchor.current !== null && choose(anchor.current, binAt(event))}
          onPointerUp={() => {
            anchor.current = null;
          }}
          onDblClick={() => choose(0, last)}
        >
          {isWindow && <rect class="brush" x={first * 10} y="0" width={(until - first + 1) * 10} height={height} />}
          <Bars bins={bins} map={map} first={first} until={until} />
        </svg>
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
        <output>
          {isWindow ? `${bins[first]?.start} – ${bins[until]?.end}` : `${bins[0]?.start} – ${bins[last]?.end}`}
        </output>
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

interface BarsProps {
  readonly bins: ReturnType<typeof timeBins>;
  readonly map: MapData;
  readonly first: number;
  readonly until: number;
}

function Bars({ bins, map, first, until }: BarsProps) {
  const most = Math.max(...bins.map(({ total }) => total));
  const unit = (height - 4) / most;
  return (
    <>
      {bins.map(({ start, end, counts, total }, index) => {
        let top = height;
        return (
          <g key={start} opacity={index >= first && index <= until ? 1 : 0.25}>
            <title>{`${start} – ${end}: ${total}`}</title>
            {Object.entries(counts)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([category, count]) => {
                top -= count * unit;
                return (
                  <rect
                    key={category}
                    x={index * 10 + 1}
                    y={top}
                    width="8"
                    height={count * unit}
                    fill={map.types.categories[category]?.colour ?? '#8a929b'}
                  />
                );
              })}
          </g>
        );
      })}
    </>
  );
}
