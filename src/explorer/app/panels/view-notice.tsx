import type { MapData } from '../../contract.ts';
import { initialState, type ViewState } from '../state/view-state.ts';
import type { Visible } from '../state/visible.ts';
import { SearchBox } from './search-box.tsx';

export interface ViewNoticeProps {
  readonly map: MapData;
  readonly state: ViewState;
  readonly shown: Visible;
  readonly pathFrom: string | null;
  readonly onChange: (change: Partial<ViewState>) => void;
  readonly onPathTo: (id: string) => void;
  readonly onPathCancel: () => void;
}

/** Says over the map why only a part is shown, and the way back. */
export function ViewNotice({ map, state, shown, pathFrom, onChange, onPathTo, onPathCancel }: ViewNoticeProps) {
  const name = (id: string) => map.nodes.find((node) => node.id === id)?.label ?? id;
  if (pathFrom) {
    return (
      <div class="notice">
        <p>
          Path from <b>{name(pathFrom)}</b> to
        </p>
        <SearchBox nodes={map.nodes} label="The other end" placeholder="the other end…" onChoose={onPathTo} autoFocus />
        <button type="button" onClick={onPathCancel}>
          Cancel
        </button>
      </div>
    );
  }
  if (state.focus) {
    return (
      <div class="notice" role="status">
        {state.pathTo ? (
          <p>
            {shown.noPath ? 'There is no path from ' : 'Path from '}
            <b>{name(state.focus)}</b> to <b>{name(state.pathTo)}</b>
          </p>
        ) : (
          <p>
            Around <b>{name(state.focus)}</b>, within{' '}
            <select
              aria-label="Steps"
              value={String(state.hops)}
              onChange={(event) => onChange({ hops: Number(event.currentTarget.value) })}
            >
              {[1, 2, 3].map((hops) => (
                <option key={hops} value={String(hops)}>
                  {hops} step{hops > 1 && 's'}
                </option>
              ))}
            </select>
          </p>
        )}
        <button type="button" onClick={() => onChange({ focus: null, pathTo: null, hops: 1 })}>
          Show all
        </button>
      </div>
    );
  }
  if (shown.nodes.size > 0) return null;
  return (
    <div class="notice" role="status">
      <p>Nothing passes these filters.</p>
      <button type="button" onClick={() => onChange(initialState)}>
        Reset them
      </button>
    </div>
  );
}
