import type { MapData } from '../../contract.ts';
import { toggled, type ViewState } from '../state/view-state.ts';
import { countBy, Tick } from './tick.tsx';

export interface SectionProps {
  readonly map: MapData;
  readonly state: ViewState;
  readonly onChange: (change: Partial<ViewState>) => void;
}

/** Who says it, how many do, and how sure the reading is. */
export function SourceSection({ map, state, onChange }: SectionProps) {
  const outlets = [...countBy(map.edges.flatMap((edge) => edge.outlets))].sort((a, b) => b[1] - a[1]).slice(0, 40);
  const names = new Map(map.nodes.map(({ id, label }) => [id, label]));
  const speakers = [...countBy(map.edges.flatMap((edge) => edge.speakers))].sort((a, b) => b[1] - a[1]);
  return (
    <details open>
      <summary>Sources</summary>
      <label class="slider">
        Confidence at least <output>{Math.round(state.minConfidence * 100)} %</output>
        <input
          type="range"
          min="0"
          max="0.95"
          step="0.05"
          value={state.minConfidence}
          onInput={(event) => onChange({ minConfidence: Number(event.currentTarget.value) })}
        />
      </label>
      <label class="slider">
        Independent sources at least <output>{state.minSources}</output>
        <input
          type="range"
          min="1"
          max="10"
          step="1"
          value={state.minSources}
          onInput={(event) => onChange({ minSources: Number(event.currentTarget.value) })}
        />
      </label>
      {speakers.length > 0 && (
        <label class="slider">
          Said by
          <select
            value={state.speaker ?? ''}
            onChange={(event) => onChange({ speaker: event.currentTarget.value || null })}
          >
            <option value="">anybody</option>
            {speakers.map(([id, count]) => (
              <option key={id} value={id}>{`${names.get(id) ?? id} (${count})`}</option>
            ))}
          </select>
        </label>
      )}
      {outlets.length > 1 && <p class="group">Outlets</p>}
      {outlets.length > 1 &&
        outlets.map(([outlet, count]) => (
          <Tick
            key={outlet}
            checked={!state.hiddenOutlets.includes(outlet)}
            count={count}
            onToggle={() => onChange({ hiddenOutlets: toggled(state.hiddenOutlets, outlet) })}
          >
            {outlet}
          </Tick>
        ))}
    </details>
  );
}
