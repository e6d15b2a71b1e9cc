import { statuses, valences } from '../../contract.ts';
import { toggled } from '../state/view-state.ts';
import { type SectionProps, SourceSection } from './source-section.tsx';
import { LineSwatch, ShapeSwatch } from './swatch.tsx';
import { countBy, Tick } from './tick.tsx';

export interface LegendFiltersProps extends SectionProps {
  readonly hasLevels: boolean;
}

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
