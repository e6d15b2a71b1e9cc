import type { ComponentChildren } from 'preact';
import { type MapData, statuses, valences } from '../../contract.ts';
import { toggled, type ViewState } from '../state/view-state.ts';
import { LineSwatch, ShapeSwatch } from './swatch.tsx';

export interface LegendFiltersProps {
  readonly map: MapData;
  readonly state: ViewState;
  readonly hasLevels: boolean;
  readonly onChange: (change: Partial<ViewState>) => void;
}

const countBy = (words: Iterable<string>) => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const lightColour = '#98a2ad';

/** The legend: what each colour and shape means, and a tick to leave it out. */
export function LegendFilters({ map, state, hasLevels, onChange }: LegendFiltersProps) {
  return (
    <>
      <ViewSection map={map} state={state} hasLevels={hasLevels} onChange={onChange} />
      <StatusSection map={map} state={state} onChange={onChange} />
      <NodeSection map={map} state={state} onChange={onChange} />
      <EdgeSection map={map} state={state} onChange={onChange} />
      <CategorySection map={map} state={state} onChange={onChange} />
      <SourceSection map={map} state={state} onChange={onChange} />
    </>
  );
}

type SectionProps = Omit<LegendFiltersProps, 'hasLevels'>;

interface TickProps {
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly count?: number | undefined;
  readonly children: ComponentChildren;
}

function Tick({ checked, onToggle, count, children }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span class="tick-words">{children}</span>
      {count !== undefined && <small>{count}</small>}
    </label>
  );
}

function ViewSection({ map, state, hasLevels, onChange }: LegendFiltersProps) {
  const counts = countBy(map.nodes.map(({ kind }) => kind));
  const kinds = { entity: 'Actors, places and things', event: 'Events', article: 'Articles' } as const;
  return (
    <details open>
      <summary>Show</summary>
      {hasLevels && (
        <fieldset class="choice">
          <legend>Level</legend>
          {(['actors', 'states'] as const).map((level) => (
            <label key={level}>
              <input type="radio" name="level" checked={state.level === level} onChange={() => onChange({ level })} />{' '}
              {level}
            </label>
          ))}
        </fieldset>
      )}
      {Object.entries(kinds).map(([kind, words]) => (
        <Tick
          key={kind}
          checked={state.kinds.includes(kind)}
          count={counts.get(kind) ?? 0}
          onToggle={() => onChange({ kinds: toggled(state.kinds, kind) })}
        >
          {words}
        </Tick>
      ))}
    </details>
  );
}

function StatusSection({ map, state, onChange }: SectionProps) {
  const counts = countBy(map.edges.map(({ status }) => status));
  return (
    <details open>
      <summary>Status</summary>
      {statuses.map((status) => (
        <Tick
          key={status}
          checked={state.statuses.includes(status)}
          count={counts.get(status) ?? 0}
          onToggle={() => onChange({ statuses: toggled(state.statuses, status) })}
        >
          <LineSwatch colour="currentColor" dashed={status !== 'asserted'} /> {status}
        </Tick>
      ))}
    </details>
  );
}

function NodeSection({ map, state, onChange }: SectionProps) {
  const nodes = map.nodes.filter(({ kind }) => state.kinds.includes(kind));
  const counts = [...countBy(nodes.map(({ type }) => type))].sort((a, b) => b[1] - a[1]);
  const row = ([type, count]: [string, number]) => {
    const event = map.types.events[type];
    const { colour, label, shape } = event
      ? { ...event, shape: 'star' }
      : (map.types.nodes[type] ?? { colour: lightColour, label: type, shape: 'circle' });
    return (
      <Tick
        key={type}
        checked={!state.hiddenNodes.includes(type)}
        count={count}
        onToggle={() => onChange({ hiddenNodes: toggled(state.hiddenNodes, type) })}
      >
        <ShapeSwatch shape={shape} colour={colour} /> {label}
      </Tick>
    );
  };
  const isEvent = ([type]: [string, number]) => type in map.types.events;
  const events = counts.filter(isEvent);
  return (
    <details open>
      <summary>Nodes</summary>
      {counts.filter((one) => !isEvent(one)).map(row)}
      {events.length > 0 && <p class="group">Events</p>}
      {events.map(row)}
    </details>
  );
}

function EdgeSection({ map, state, onChange }: SectionProps) {
  const counts = countBy(map.edges.map(({ type }) => type));
  const kindOf = (type: string) => map.types.edges[type]?.kind ?? 'standing';
  const isLight = (type: string) => kindOf(type) === 'role' || kindOf(type) === 'provenance';
  const groups = [
    ...valences.map((valence) => ({
      name: { cooperation: 'Cooperation', conflict: 'Conflict', neutral: 'Ties' }[valence],
      types: [...counts.keys()].filter((type) => map.types.edges[type]?.valence === valence && !isLight(type)),
    })),
    { name: 'Parts of an event', types: [...counts.keys()].filter(isLight) },
  ];
  return (
    <details open>
      <summary>Connections</summary>
      {groups
        .filter(({ types }) => types.length > 0)
        .map(({ name, types }) => (
          <div key={name}>
            <p class="group">{name}</p>
            {types.map((type) => (
              <Tick
                key={type}
                checked={!state.hiddenEdges.includes(type)}
                count={counts.get(type)}
                onToggle={() => onChange({ hiddenEdges: toggled(state.hiddenEdges, type) })}
              >
                <LineSwatch colour={isLight(type) ? lightColour : (map.types.edges[type]?.colour ?? lightColour)} />{' '}
                {map.types.edges[type]?.label ?? type}
              </Tick>
            ))}
          </div>
        ))}
    </details>
  );
}

function CategorySection({ map, state, onChange }: SectionProps) {
  const counts = countBy(map.nodes.flatMap(({ plover }) => plover ?? []));
  if (counts.size === 0) return null;
  return (
    <details open={state.hiddenCategories.length > 0}>
      <summary>PLOVER categories</summary>
      {[...counts].map(([category, count]) => (
        <Tick
          key={category}
          checked={!state.hiddenCategories.includes(category)}
          count={count}
          onToggle={() => onChange({ hiddenCategories: toggled(state.hiddenCategories, category) })}
        >
          <ShapeSwatch shape="square" colour={map.types.categories[category]?.colour ?? lightColour} />{' '}
          {map.types.categories[category]?.label ?? category}
        </Tick>
      ))}
    </details>
  );
}

function SourceSection({ map, state, onChange }: SectionProps) {
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
