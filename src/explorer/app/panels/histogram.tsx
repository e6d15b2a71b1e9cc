import type { MapData } from '../../contract.ts';
import type { TimeBin } from '../state/time-bins.ts';
import { axisTicks, type TimeWindow } from '../state/time-window.ts';

export const histogramHeight = 52;
const column = 10;
const otherColour = '#9aa5b1';

export interface BarsProps {
  readonly bins: readonly TimeBin[];
  readonly types: MapData['types'];
  readonly shown: TimeWindow;
}

/** A column for each stretch of time, its categories one on the other: what is cooperation below, conflict above. */
export function Bars({ bins, types, shown: { first, until } }: BarsProps) {
  const most = Math.max(...bins.map(({ total }) => total));
  // Square roots: a column of five is to be seen beside one of five hundred.
  const width = Math.min(column - 1.6, bins.length / 2); // a single day is no wall of colour
  const heightOf = (total: number) => (Math.sqrt(total) / Math.sqrt(most)) * (histogramHeight - 4);
  return (
    <>
      {bins.map(({ start, end, counts, total, isRest }, index) => {
        let top = histogramHeight;
        const unit = total > 0 ? heightOf(total) / total : 0;
        return (
          <g key={start} opacity={index >= first && index <= until ? 1 : 0.25}>
            <title>{`${start} – ${end}: ${total}${isRest ? ', gathered' : ''}`}</title>
            {inOrder(counts, types).map(([category, count]) => {
              top -= count * unit;
              return (
                <rect
                  key={category}
                  x={(index + 0.5) * column - width / 2}
                  y={top}
                  width={width}
                  height={count * unit}
                  fill={types.categories[category]?.colour ?? otherColour}
                />
              );
            })}
          </g>
        );
      })}
    </>
  );
}

const ranks = { cooperation: 0, neutral: 1, conflict: 2 };

function inOrder(counts: TimeBin['counts'], { categories }: MapData['types']): [string, number][] {
  const rankOf = (category: string) => ranks[categories[category]?.valence ?? 'neutral'];
  return Object.entries(counts).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

/** The dates beneath. */
export function Axis({ bins }: { bins: readonly TimeBin[] }) {
  return (
    <div class="axis" aria-hidden="true">
      {axisTicks(bins).map(({ at, words }) => (
        <AxisTick key={words} at={at} words={words} />
      ))}
    </div>
  );
}

/** Placed by the script: the page's policy allows no style in the markup. */
function AxisTick({ at, words }: { at: number; words: string }) {
  return (
    <span
      ref={(tick) => {
        if (tick) tick.style.left = `${at * 100}%`;
      }}
    >
      {words}
    </span>
  );
}
